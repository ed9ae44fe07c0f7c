export { audit } from "./audit/audit";
export { openStudy } from "./data/open-package";
export { analyse } from "./indicators/analyse";
export { yearOf } from "./indicators/picks";
export { chooseBySign } from "./prose/choose";
export {
  agreementOf,
  concordanceOf,
  directionOf,
  intervalAgainst,
  responsivenessOf,
  significanceOf,
} from "./prose/judgements";
export { openReport, type Parameters, type Report } from "./report/open-report";
export * from "./statistics";
