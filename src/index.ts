export { openStudy } from "./collect/open-package";
export * from "./core/content/report/for-cells";
export { openReport, type Parameters, type Report } from "./notebook/open-report";
