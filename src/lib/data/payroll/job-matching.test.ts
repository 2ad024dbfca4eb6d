import { describe, expect, it } from 'vitest';
import { searchedTitles } from '../../../../tests/support/searched-titles.ts';
import { createJobMatcher, leastScore } from './job-matching.ts';

const match = createJobMatcher(searchedTitles());
const found = (title: string, soc: string | null = null) => match({ title, soc, people: 1 });
const best = (title: string, soc: string | null = null) => found(title, soc).best;

describe('titles as payrolls write them', () => {
  it.each([
    ['Registered Nurse', '29-1141'],
    ['REGISTERED NURSE', '29-1141'],
    ['RN', '29-1141'],
    ['R.N. II', '29-1141'],
    ['RN (PT)', '29-1141'],
    ['Registered Nurse - Night Shift', '29-1141'],
    ['Registered Nurse (Per Diem)', '29-1141'],
    ['LPN', '29-2061'],
    ['CNA', '31-1131'],
    ['Certified Nursing Asst', '31-1131'],
    ['Medical Asst', '31-9092'],
    ['Home Health Aide', '31-1120'],
    ['Pharmacy Tech', '29-2052'],
    ['Physical Therapist', '29-1123'],
    ['PT Assistant', '31-2021'],
    ['Dental Hygienist', '29-1292'],
    ['Sr. Software Engineer', '15-1252'],
    ['Software Eng II', '15-1252'],
    ['Software Developer III', '15-1252'],
    ['Jr. Web Developer', '15-1254'],
    ['Data Scientist, Sr', '15-2051'],
    ['Sys Admin', '15-1244'],
    ['DBA', '15-1242'],
    ['IT Manager', '11-3021'],
    ['Help Desk Technician I', '15-1232'],
    ['Accountant II', '13-2011'],
    ['Accountant (Grade 12)', '13-2011'],
    ['1234 - Accountant', '13-2011'],
    ['Accounts Payable Clerk', '43-3031'],
    ['AP Clerk', '43-3031'],
    ['Bookkeeper', '43-3031'],
    ['Payroll Specialist', '43-3051'],
    ['Financial Analyst III', '13-2051'],
    ['CFO', '11-1011'],
    ['HR Manager', '11-3121'],
    ['HR Generalist', '13-1071'],
    ['Recruiter', '13-1071'],
    ['Admin Asst', '43-6014'],
    ['Exec Asst', '43-6011'],
    ['Receptionist', '43-4171'],
    ['Customer Service Rep', '43-4051'],
    ['Regional Sales Manager', '11-2022'],
    ['Marketing Manager', '11-2021'],
    ['Ops Mgr', '11-1021'],
    ['Graphic Designer', '27-1024'],
    ['Warehouse Worker - FT', '53-7062'],
    ['Forklift Operator', '53-7051'],
    ['Truck Driver', '53-3032'],
    ['School Bus Driver', '53-3051'],
    ['Maint Mechanic II', '49-9071'],
    ['Electrician (Journeyman)', '47-2111'],
    ['HVAC Tech', '49-9021'],
    ['Custodian', '37-2011'],
    ['P/T Custodian', '37-2011'],
    ['PT Cashier', '41-2011'],
    ['Security Guard', '33-9032'],
    ['Police Ofcr', '33-3051'],
    ['Police Sergeant', '33-1012'],
    ['Firefighter', '33-2011'],
    ['Teacher Aide', '25-9045'],
    ['Bartender', '35-3011'],
    ['Line Cook', '35-2014'],
    ['Dishwasher', '35-9021'],
    ['Civil Engineer IV', '17-2051'],
    ['Electrical Eng', '17-2071'],
    ['Attorney', '23-1011'],
    ['Paralegal', '23-2011'],
    ['Underwriter', '13-2053'],
    ['Sanitation Laborer', '53-7081'],
  ])('%j is exactly %s', (title, soc) => {
    expect(best(title)).toEqual({ soc, quality: 'exact', score: 1 });
  });

  it.each([
    ['Developer, Software', '15-1252'],
    ['Manager - Accounting', '11-3031'],
    ['Director of Nursing', '11-9111'],
    ['Dir of Eng', '11-9041'],
    ['Engineer III - Structural', '17-2051'],
    ['Registered Nurse - 4 West', '29-1141'],
    ['ICU - Registered Nurse', '29-1141'],
    ['Executive Assistant to the CEO', '43-6011'],
    ['ADMINISTRATIVE ASSISTAN', '43-6014'],
    ['Sanitation Lborer', '53-7081'],
    ['Motor Truck Driver', '53-3032'],
    ['3rd Grade Teacher', '25-2021'],
  ])('%j is much like %s, and said to be no more than that', (title, soc) => {
    const { score, ...match } = best(title);
    expect(match).toEqual({ soc, quality: 'fuzzy' });
    expect(score).toBeGreaterThanOrEqual(leastScore);
    expect(score).toBeLessThan(1);
  });

  it.each([
    'Xyzzy',
    'Team 4',
    'asdf qwer',
    'Ninja Rockstar',
    'Cardiology',
    'Zone B',
    '',
    '-',
    '4711',
  ])('refuses %j', (title) => {
    expect(best(title)).toEqual({ soc: null, quality: 'none', score: 0 });
  });

  it.each(['Director', 'Supervisor', 'Analyst', 'Senior Manager', 'VP', 'Intern', 'Clerk IV'])(
    'does not match a rank, %j, but offers what it may be',
    (title) => {
      const { best: match, candidates } = found(title);
      expect(match.quality).toBe('none');
      expect(candidates.length).toBeGreaterThan(0);
    },
  );
});

describe('a code in the file', () => {
  it.each(['29-1141', '291141', ' 29-1141.00 '])('comes before the title: %j', (soc) => {
    const { best: match, candidates } = found('Truck Driver', soc);
    expect(match).toEqual({ soc: '29-1141', quality: 'given', score: 1 });
    expect(candidates.map((each) => each.soc)).toEqual(
      expect.arrayContaining(['29-1141', '53-3032']),
    );
  });

  it.each(['99-9999', 'n/a', '1234'])(
    'counts for nothing where no occupation has it: %j',
    (soc) => {
      expect(best('Truck Driver', soc)).toMatchObject({ soc: '53-3032', quality: 'exact' });
    },
  );
});

describe('candidates', () => {
  it('are every occupation that bears the title, the likeliest first', () => {
    const { candidates } = found('Police Officer');
    expect(candidates).toEqual([
      expect.objectContaining({ soc: '33-3051', alsoCalled: 'Police Officer', score: 1 }),
      expect.objectContaining({ soc: '33-3021', score: 1 }),
    ]);
  });

  it('name each occupation once, at most eight, likest first', () => {
    const { candidates } = found('Cook Helper Person');
    const codes = candidates.map(({ soc }) => soc);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeLessThanOrEqual(8);
  });
});
