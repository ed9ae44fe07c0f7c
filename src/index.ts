export { openStudy } from "./collect/open-package";
export { audit } from "./core/audit/audit";
export {
  agreementOf,
  concordanceOf,
  directionOf,
  intervalAgainst,
  responsivenessOf,
  significanceOf,
  signOf,
} from "./core/content/prose/judgements";
export { analyse } from "./core/ledger/analyse";
export { yearOf } from "./core/ledger/picks";
export * from "./core/statistics";
export { openReport, type Parameters, type Report } from "./notebook/open-report";
