/**
 * Thrown inside this room when a text is written in a way that the fast reader leaves to PapaParse: it then reads the
 * whole text, and its word is the one that the user gets.
 */
export class Irregular extends Error {
  override readonly name = 'Irregular';
}
