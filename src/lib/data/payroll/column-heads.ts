import type { ColumnRole } from '#lib/domain/payroll/column-mapping.ts';

/** Pay that is not base pay, or more than it. */
const notBase =
  /\b(overtime|ot|bonus|bonuses|commissions?|allowances?|benefits?|stipend|premium|differential|incentives?|severance|net|lump sum|ytd|year to date|longevity|shift|other|extra|injured|retro|netto\w*|uberstunden\w*|zulagen?|pramien?|sonderzahlung\w*|zuschlag|zuschlage|primes?|supplementaires|indemnites?|neto|bonos?|extras|complementos?)\b/;

/** Pay with all that is paid beside it, unless the name says that it is base pay. */
const whole = /\b(gross|total|taxable|paid|brutto\w*|gesamt\w*|brut|bruto|bruta)\b/;

const base = /\b(base|basic|grundgehalt|grundlohn|grundentgelt)\b/;

/** Amounts of pay that nobody is paid: ends of ranges, markets, other years, differences. */
const reference =
  /\b(min|max|mid|minimum|maximum|midpoint|market|range|target|new|proposed|previous|prior|old|increase|raise|change|percent|percentile|compa|ratio|budget|tax|exchange|fx)\b/;

const pay =
  /\b(pay|salary|salaries|wages?|rate|rt|comp|comprate|compensation|remuneration|earnings|\w*gehalt|\w*lohn|\w*entgelt|vergutung|bezuge|salaire|traitement|taux horaire|salarial|salario|sueldo|remuneracion|jornal|haber)\b|^(base|annual|annualized|hourly|monthly|yearly)$/;

/** Whether a head names pay: base pay, more than that, or what is no one's pay. */
export type PayHead = 'pay' | 'other-pay' | 'reference';

function payHead(head: string): PayHead | undefined {
  if (notBase.test(head) || (whole.test(head) && !base.test(head))) return 'other-pay';
  if (!pay.test(head) && !base.test(head)) return undefined;
  return reference.test(head) ? 'reference' : 'pay';
}

/**
 * Roles by heads in small letters without accents, in the order in which they are tried; null for what is
 * not read. Words of Germany, France and Spain stand beside the English ones, and those of some widely used
 * payroll systems.
 */
const heads: readonly (readonly [role: ColumnRole | null, head: RegExp])[] = [
  ['soc', /\b(soc|onet|onetsoc)\b|^occ(upation)? code$|^standard occupation/],
  [
    null,
    /\b(first|last|middle|full|employee|emp|worker|sur|fore|preferred|manager|supervisor|legal) ?names?\b|^(names?|nombre|apellidos?|nom|prenom|vorname|nachname|manager|supervisor|mid init)$|\b(e ?mail|phone|telephone|address|street|ssn|birth\w*|dob|age|terminat\w+|review|zip|postal|postcode|plz|comments?|notes?|bank|iban|education|degree)\b|\b(job|position|class|title) ?(code|id|no|number|nr)\b/,
  ],
  [
    'id',
    /\b(employee|emp|empl|worker|staff|person|personnel|payroll|associate) ?(id|no|number|nr|num|code)\b|^(id|emplid|empid|empno|uid|badge|matricule|personalnummer|personalnr|mitarbeiternummer|legajo|employee|numero( de empleado)?|no empleado|id empleado)$/,
  ],
  [
    'period',
    /\b(pay|rate|salary|wage|comp|compensation|remuneration) ?(period|type|basis|unit|frequency|freq|per|interval|schedule|cycle|code)\b|^(per|period|unit|frequency|basis|freq|salary or hourly|hourly or salary|(salary|salaried) hourly|hourly salar(y|ied)|paid|uom|zeitraum|zahlweise|periode|periodicite|frequence|periodo|periodicidad|frecuencia|einheit)$/,
  ],
  [
    'grade',
    /\b(grade|level|band|pay scale|pay group|salary plan|job class|entgeltgruppe|gehaltsgruppe|lohngruppe|gehaltsstufe|lohnstufe|stufe|echelon|niveau|nivel|grado|categoria|coefficient)\b/,
  ],
  ['currency', /\b(currency|ccy|curr|wahrung|waehrung|devise|monnaie|moneda|divisa)\b|^cur$/],
  ['hours', /\b(\w*stunden|hours|hrs|heures|horas)\b/],
  [
    'fte',
    /\b(fte|full time equivalent|etp|quotite|beschaftigungsgrad|arbeitszeitanteil|stellenumfang|jornada|percent (of )?full time|time percent|percent time|appointment percent|work percent|temps de travail)\b|^% ?(of )?(full ?time|time)/,
  ],
  [
    'title',
    /\b(titles?|titel|jobs?|position|role|occupation|profession|stellenbezeichnung|beruf|tatigkeit|funktion|stelle|intitule|poste|emploi|metier|fonction|puesto|cargo|ocupacion|profesion|jobtitle)\b/,
  ],
  [
    'hire-date',
    /\b(hire|hired|start|service|seniority|join|joined|joining|employment) ?(date|dt|on|day)\b|^(hire|hired|start|joined)$|\b(doj|eintritt\w*|einstellung\w*|embauche|entree|contratacion|ingreso|alta|anciennete|antiguedad)\b/,
  ],
  [
    'state',
    /^((work|home|us|location|office) )?(state|province|bundesland|land|estado|provincia|st)( (code|name|abbreviation))?$/,
  ],
  [
    'location',
    /\b(location|city|metro|site|office|place|town|branch|duty station|standort|ort|arbeitsort|einsatzort|stadt|lieu|ville|ubicacion|ciudad|localidad|sede|centro de trabajo|worksite)\b/,
  ],
  [
    'department',
    /\b(department|dept|deptname|division|unit|team|agency|organi[sz]ation|cost cent(er|re)|function|bureau|abteilung|bereich|kostenstelle|service|departement|direction|equipe|departamento|area|seccion)\b/,
  ],
  ['sex', /\b(sex|gender|geschlecht|sexe|genre|sexo|genero)\b|^(m f|f m)$/],
  [
    'year',
    /^((fiscal|calendar|pay|payroll|report|reporting|data|plan) ?)?(year|yr)$|^(fy|cy|jahr|annee|ano|exercice|ejercicio|geschaftsjahr)$/,
  ],
];

const overtimeHours = /\b(overtime|ot|uberstunden\w*|extra\w*|supplementaires|ytd|sick|leave)\b/;

/** What a head may say of its column, the likeliest first; null for a column that is not read. */
export function rolesOfHead(head: string): readonly (ColumnRole | 'reference' | null)[] {
  const named = heads
    .filter(([, words]) => words.test(head))
    .map(([role]) => (role === 'hours' && overtimeHours.test(head) ? null : role));
  const ofPay = payHead(head);
  if (!ofPay) return named;
  // `Pay type`, `Salary grade` and `Base hours` are not pay, `FTE salary` is no FTE.
  const first = named.filter((role) => role !== 'fte' || !pay.test(head));
  return first.length > 0 && first[0] !== 'title' ? [...first, ofPay] : [ofPay, ...first];
}

const periods = [
  ['half-month', /\b(semi ?monthly|half ?monthly|twice a month|quincenal)\b/],
  ['fortnight', /\b(bi ?weekly|fortnight(ly)?)\b/],
  ['year', /\b(annual|annuali[sz]ed|annually|yearly|year|annum|yr|jahres\w*|annuel(le)?|anual)\b/],
  ['month', /\b(month|monthly|monats\w*|mensuel(le)?|mensual)\b/],
  ['week', /\b(week|weekly|wochen\w*|hebdomadaire|semanal)\b/],
  ['day', /\b(day|daily|tages\w*|journalier|diario)\b/],
  ['hour', /\b(hour|hourly|hr|stunden\w*|horaire|hora|horario)\b/],
] as const;

/** The period of pay that a head names; null where it names none. */
export const periodOfHead = (head: string): (typeof periods)[number][0] | null =>
  periods.find(([, words]) => words.test(head))?.[0] ?? null;

/** Whether a head says that its pay is as paid to part-timers, or at full time; null for neither. */
export function partTimeOfHead(head: string): 'full-time' | 'as-paid' | null {
  if (/\b(fte|full ?time|annuali[sz]ed|vollzeit)\b/.test(head)) return 'full-time';
  return /\b(actual|paid|tatsachlich\w*|effektiv\w*|reel|real)\b/.test(head) ? 'as-paid' : null;
}
