/** What a notebook imports beside the report itself, and that runs wherever its cells do. */
export { audit } from "../../audit/audit";
export { analyse } from "../../ledger/analyse";
export { yearOf } from "../../ledger/picks";
export * from "../../statistics";
