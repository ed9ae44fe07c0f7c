import { createHash } from "node:crypto";
import { type Language, wordsIn } from "../../core/words/language";

/** Where the page hears of new reports. */
export const eventsPath = "/events";

/**
 * The script of the served page: loads it anew for each new report (the browser keeps the place), and shows
 * a bar with what is wrong while there is none.
 */
const script = `{
const bar = document.createElement("pre");
bar.setAttribute("role", "status");
Object.assign(bar.style, { position: "fixed", inset: "auto 0 0 0", zIndex: 9, margin: 0, padding: "8px 16px",
  maxHeight: "50vh", overflow: "auto", whiteSpace: "pre-wrap", font: "14px/1.5 ui-monospace, monospace",
  background: "#fff4dc", color: "#1c1b19", borderTop: "2px solid #b07a00" });
const say = (text) => { bar.textContent = text; text ? document.body.append(bar) : bar.remove(); };
const events = new EventSource("${eventsPath}");
events.addEventListener("reload", () => location.reload());
events.addEventListener("status", (event) => say(JSON.parse(event.data)));
}`;

const hash = createHash("sha256").update(script).digest("base64");

/**
 * The page as it is served while somebody works on it. Its own content security policy, which allows no
 * other script and no connection, is widened by just these two.
 *
 * @param page the report's page; the file stays as it is
 */
export function withReload(page: string): string {
  const policy = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)(">)/;
  return page
    .replace(
      policy,
      (_, start: string, directives: string, end: string) => `${start}${widen(directives)}${end}`,
    )
    .replace(/<\/body>\s*<\/html>\s*$/, () => `<script>${script}</script>\n</body>\n</html>\n`);
}

/** A page for while there is no report yet. */
export function waitingPage(language: Language): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>Serapan</title></head>
<body><p>${wordsIn(language).commands.dev.beingMade}</p>
<script>${script}</script>
</body>
</html>
`;
}

function widen(directives: string): string {
  const own = directives
    .split(";")
    .map((directive) => directive.trim())
    .filter((directive) => directive !== "" && !directive.startsWith("connect-src"))
    .map((directive) => (directive.startsWith("script-src ") ? `${directive} 'sha256-${hash}'` : directive));
  return [...own, "connect-src 'self'"].join("; ");
}
