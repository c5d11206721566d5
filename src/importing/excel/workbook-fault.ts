/** Why a workbook cannot be read. */
export type WorkbookFaultKind = 'damaged' | 'locked' | 'too-large';

/** Thrown inside this folder; open-workbook.ts makes it a problem that names the file. */
export class WorkbookFault extends Error {
  override readonly name = 'WorkbookFault';
  readonly kind: WorkbookFaultKind;
  /** The part of the workbook in which it was seen. */
  readonly part: string;

  constructor(kind: WorkbookFaultKind, part: string) {
    super(`${kind} (${part})`);
    this.kind = kind;
    this.part = part;
  }
}
