import type { ColumnRole } from '#lib/domain/payroll/column-mapping.ts';
import type { ColumnFacts } from './column-facts.ts';
import { rolesOfHead } from './column-heads.ts';
import { allows, roleOfContents } from './role-contents.ts';

/** A column with the role that is suggested for it, and why. */
export interface ColumnRoleFound {
  readonly facts: ColumnFacts;
  readonly role: ColumnRole | null;
  readonly because: string;
}

/** For each column its role, from its name where its cells allow it, else from its cells. */
export function suggestRoles(
  columns: readonly ColumnFacts[],
  ownColumns: number,
): readonly ColumnRoleFound[] {
  const found = columns.map((facts, at) =>
    at < ownColumns
      ? { facts, role: null, because: 'Written here, beside rows that were refused' }
      : roleOf(facts),
  );
  return onePerRole(found);
}

function roleOf(facts: ColumnFacts): ColumnRoleFound {
  const named = rolesOfHead(facts.head);
  if (named[0] === null)
    return { facts, role: null, because: 'Its name says that it is not needed' };
  if (named[0] === 'reference') {
    return { facts, role: null, because: 'Its name says that it is not what is paid' };
  }
  const fitting = named.find(
    (role) => role !== null && role !== 'reference' && allows(facts, role),
  );
  if (fitting && fitting !== 'reference')
    return { facts, role: fitting, because: 'Its name says so' };
  const shown = roleOfContents(facts);
  if (shown) return { facts, ...shown };
  const because =
    named.length > 0 ? 'Its cells are not what its name says' : 'Nothing speaks for a role';
  return { facts, role: null, because };
}

/** All roles but those of pay are of one column each: the likeliest, the first of equals. */
function onePerRole(found: readonly ColumnRoleFound[]): readonly ColumnRoleFound[] {
  const best = new Map<ColumnRole, ColumnRoleFound>();
  for (const each of found) {
    if (each.role === null || isOfPay(each.role)) continue;
    const before = best.get(each.role);
    if (!before || likeness(each) > likeness(before)) best.set(each.role, each);
  }
  return found.map((each) => {
    const taken = each.role && !isOfPay(each.role) ? best.get(each.role) : undefined;
    if (!taken || taken === each) return each;
    return { ...each, role: null, because: `“${taken.facts.column.name}” is likelier` };
  });
}

const isOfPay = (role: ColumnRole): boolean => role === 'pay' || role === 'other-pay';

const likelier: Readonly<Partial<Record<ColumnRole, RegExp>>> = {
  title: /\b(titles?|stellenbezeichnung|intitule|puesto)\b/,
  grade: /\b(grade|entgeltgruppe)\b/,
  location: /\b(location|city|standort)\b/,
  department: /\b(department|dept|deptname|abteilung)\b/,
  'hire-date': /\b(hire|hired|eintritt\w*|embauche)\b/,
  hours: /\b(week|weekly|standard|std|scheduled|\w*wochenstunden)\b/,
  id: /\b(employee|emp|emplid|worker|person\w*)\b/,
};

function likeness({ facts, role, because }: ColumnRoleFound): number {
  const named = because === 'Its name says so' ? 4 : 0;
  const typical = role && likelier[role]?.test(facts.head) ? 2 : 0;
  const isCode = role !== 'id' && /\b(code|id|number|no|nr)\b/.test(facts.head);
  return named + typical + (facts.cells.length > 0 ? 1 : 0) - (isCode ? 3 : 0);
}
