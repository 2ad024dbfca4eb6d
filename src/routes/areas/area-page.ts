/** A US area with a page of its own. */
export interface AreaPage {
  /** The area code of the tables: FIPS a state or territory, five digits a metro, else seven. */
  readonly code: string;
  /** As an address names it: a postal code for states and territories, else the area code. */
  readonly address: string;
  readonly name: string;
  /** `state`, `territory`, `metro` or `nonmetro`. */
  readonly kind: string;
  /** Postal codes of the states that it lies in. */
  readonly states: readonly string[];
}
