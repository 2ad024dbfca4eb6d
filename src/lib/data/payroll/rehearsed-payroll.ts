const ranks = [
  ...['', 'Senior', 'Junior', 'Lead', 'Chief', 'Regional', 'Night', 'Temporary', 'Sr.', 'Asst.'],
  ...['Principal', 'Associate', 'Certified', 'Trainee', 'Head', 'Deputy', 'Mobile', 'Clinical'],
];
const roles = [
  ...['Accountant', 'Bookkeeper', 'Payroll Clerk', 'Recruiter', 'HR Manager', 'Receptionist'],
  ...['Registered Nurse', 'Nursing Aide', 'Physical Therapist', 'Pharmacist', 'Dental Hygienist'],
  ...['Software Engineer', 'Database Admin', 'Web Designer', 'Network Technician', 'Data Analyst'],
  ...['Sales Manager', 'Store Cashier', 'Account Executive', 'Marketing Specialist', 'Buyer'],
  ...['Truck Driver', 'Forklift Operator', 'Warehouse Associate', 'Dispatcher', 'Bus Mechanic'],
  ...['Electrician', 'Plumber', 'Welder', 'Machinist', 'Carpenter', 'Roofer', 'HVAC Tech'],
  ...['Line Cook', 'Food Server', 'Housekeeper', 'Janitor', 'Security Officer', 'Gardener'],
  ...['Math Teacher', 'School Counselor', 'Librarian', 'Civil Engineer', 'Architect', 'Paralegal'],
  ...['Research Chemist', 'Lab Technician', 'Quality Inspector', 'Project Manager', 'Writer'],
];
const cities = [
  ...['Austin, TX', 'Atlanta, GA', 'Boston, MA', 'Chicago, IL', 'Dallas, TX', 'Denver, CO'],
  ...['Detroit, MI', 'Houston, TX', 'Miami, FL', 'New York, NY', 'Omaha, NE', 'Phoenix, AZ'],
  ...['Portland, OR', 'Richmond, VA', 'San Diego, CA', 'Seattle, WA', 'Tampa, FL', 'Tulsa, OK'],
  ...['Ohio', 'Boise City', 'Saint Louis MO', 'Washington DC', 'Los Angeles', 'Albany NY'],
];
const head =
  'Employee ID,Job Title,Grade,Department,Location,Sex,Hire Date,FTE,Annual Salary,Cost Centre,Manager,Email';

/**
 * A payroll of nobody, as CSV with a head: what a browser is to have compiled before there is a real one.
 * Its rows are unlike each other, and take the ways that most rows take; so do its titles and places.
 */
export function rehearsedPayroll(rows: number): string {
  const titles = roles.flatMap((role) => ranks.map((rank) => `${rank} ${role}`.trimStart()));
  const lines = Array.from({ length: rows }, (_, at) => {
    const title = titles[at % titles.length]!;
    const city = cities[Math.floor(at / titles.length) % cities.length]!;
    const day = `${2000 + (at % 25)}-${two(1 + (at % 12))}-${two(1 + (at % 28))}`;
    const pay = 30_000 + (at % 900) * 100 + 0.4;
    const own = `CC${at % 400},M${at % 5_000},person${at}@example.com`;
    return `E${at},${title},G${at % 8},Café ${at % 9},"${city}",${at % 2 ? 'F' : 'M'},${day},${at % 9 ? 1 : 0.5},${pay},${own}`;
  });
  return `${[head, ...lines].join('\n')}\n`;
}

const two = (number: number): string => String(number).padStart(2, '0');
