/** Why a file cannot be read at all. */
export interface ReadFailure {
  readonly rule: string;
  readonly remedy: string;
}
