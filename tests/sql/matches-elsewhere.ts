import type { Country } from './expected-matches.ts';

export interface Elsewhere {
  readonly soc: string;
  readonly country: Country;
  readonly leadsTo: string;
  readonly why: string;
}

/** Where the rule honestly arrives at another of the groups that the concordance ties as closely. */
export const elsewhere: readonly Elsewhere[] = [
  {
    soc: '11-2021',
    country: 'DE',
    leadsTo: '43294',
    why: 'purchasing and sales falls in two unit groups, IT systems and sales in one',
  },
  {
    soc: '11-3031',
    country: 'DE',
    leadsTo: '72194',
    why: 'the title of insurance and financial services has more words in common',
  },
  {
    soc: '13-1111',
    country: 'DE',
    leadsTo: '51614',
    why: 'management assistants in transport share a word with the title; consulting shares none',
  },
  {
    soc: '13-2011',
    country: 'DE',
    leadsTo: '31174',
    why: 'accounting in construction is as near by code and title, and its code comes first',
  },
  {
    soc: '17-2141',
    country: 'DE',
    leadsTo: '24514',
    why: 'precision mechanics share a word with the title; machine-building shares none',
  },
  {
    soc: '33-9032',
    country: 'SG',
    leadsTo: '54141',
    why: 'supervisors and officers are as near, and the code of supervisors comes first',
  },
  {
    soc: '35-3031',
    country: 'CA',
    leadsTo: '64300',
    why: 'hosts and servers are as near, and the code of hosts comes first',
  },
  {
    soc: '35-3031',
    country: 'SG',
    leadsTo: '51311',
    why: 'captain waiters and waiters are as near, and the code of captains comes first',
  },
  {
    soc: '47-2152',
    country: 'CA',
    leadsTo: '72301',
    why: 'steamfitters and pipefitters share two words with the title, plumbers one',
  },
];
