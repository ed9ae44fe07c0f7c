/** The style of the index page: the report's own paper, ink and accent, small enough for one file. */
export const indexStyle = `:root{color-scheme:light dark;--paper:light-dark(#fcfbf8,#15171a);--ink:light-dark(#1c1b19,#e7e5e0);--quiet:light-dark(#5f5b54,#a5a29a);--rule:light-dark(#dcd8cf,#34373b);--accent:light-dark(#0b5e68,#6fc3cd);--dot:light-dark(#0072b2,#56b4e9)}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:2rem 1.5rem 4rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 Georgia,"Times New Roman",serif}
h1{font-size:1.9rem;line-height:1.25;font-weight:600;margin:1rem 0 .5rem}
h2{font-size:1.25rem;margin:2.5rem 0 .5rem}
p{max-width:40rem}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
nav,table,svg,caption{font-family:system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif}
nav{font-size:.875rem;display:flex;gap:1.5rem}
body:has(#en:target) #id,body:not(:has(#en:target)) #en{display:none}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-size:.875rem;font-variant-numeric:tabular-nums;border-block:1.5px solid var(--ink)}
thead{border-bottom:1px solid var(--ink)}
th,td{padding:.4rem .55rem;text-align:left;vertical-align:bottom}
th:first-child{padding-left:0}
tbody th{font-weight:400}
tbody th,td,.unit{white-space:nowrap}
.r{text-align:right}
tbody tr+tr{border-top:1px solid var(--rule)}
.unit{display:block;color:var(--quiet);font-weight:400}
th button{font:inherit;font-weight:600;color:inherit;background:none;border:0;padding:0;text-align:inherit;cursor:pointer}
th[aria-sort=ascending] button::after{content:" ↑"}
th[aria-sort=descending] button::after{content:" ↓"}
svg{display:block;width:100%;max-width:45rem;height:auto;fill:var(--ink);overflow:visible}
.rule{stroke:var(--rule)}
.axis{stroke:var(--ink)}
.equal{stroke:var(--quiet);stroke-dasharray:4 4}
.quiet{fill:var(--quiet)}
circle{fill:var(--dot)}
@media print{nav,th button::after{display:none}}`;
