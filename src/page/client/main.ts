import { startCharts } from "./charts";
import { startContents } from "./contents";
import { startCodeSwitch, startPrint } from "./folding";
import { startLanguage } from "./language";
import { startPanel } from "./panel";
import { startScrollBoxes } from "./scroll-boxes";
import { startTheme } from "./theme";

// The reader's language and theme are set before the page is painted; all else waits for its elements.
const language = startLanguage();
const theme = startTheme();

document.addEventListener("DOMContentLoaded", () => {
  language.connect();
  theme.connect();
  startCodeSwitch();
  startContents(language);
  startPanel(language);
  startCharts(language, theme);
  startScrollBoxes(language);
  startPrint();
});
