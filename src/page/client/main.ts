import { startCharts } from "./charts";
import { startContents } from "./contents";
import { startCopying } from "./copy-tables";
import { startPictures } from "./figure-pictures";
import { startCodeSwitch, startPrint } from "./folding";
import { startLanguage } from "./language";
import { connectNumbers, startPanel } from "./panel";
import { setPayload } from "./payload";
import { startScrollBoxes } from "./scroll-boxes";
import { startTheme } from "./theme";
import { startWhatIf } from "./what-if";

// The reader's language and theme are set before the page is painted; all else waits for its elements.
const language = startLanguage();
const theme = startTheme();

document.addEventListener("DOMContentLoaded", () => {
  language.connect();
  theme.connect();
  startCodeSwitch();
  startContents(language);
  const charts = startCharts(language, theme);
  startPictures(charts);
  startCopying();
  const connectBoxes = startScrollBoxes(language);
  const living = startWhatIf({
    language,
    redrawCharts: () => charts.redraw(),
    connect() {
      connectNumbers();
      connectBoxes();
    },
    setPayload,
  });
  startPanel(language, living);
  startPrint();
});
