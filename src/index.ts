export { openStudy } from "./collect/open-package";
export { audit } from "./core/audit/audit";
export { chooseBySign } from "./core/content/prose/choose";
export {
  agreementOf,
  concordanceOf,
  directionOf,
  intervalAgainst,
  responsivenessOf,
  significanceOf,
} from "./core/content/prose/judgements";
export { analyse } from "./core/ledger/analyse";
export { yearOf } from "./core/ledger/picks";
export * from "./core/statistics";
export { openReport, type Parameters, type Report } from "./notebook/open-report";
