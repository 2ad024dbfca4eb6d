import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { installedBrowsers } from './installed-browsers.ts';

/** What the search for a browser sees and may do; a test gives its own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly root: boolean;
  /** The text of /etc/os-release, empty where there is none. */
  readonly release: string;
  /** Where Playwright puts the browser that it downloads. */
  readonly downloaded: string;
  readonly exists: (path: string) => boolean;
  /** Whether the program starts and gives its version. */
  readonly starts: (path: string) => boolean;
  readonly run: (program: string, ...args: string[]) => void;
}

export interface Search {
  /** Whether a missing browser may be installed; default yes. */
  readonly install?: boolean;
  readonly machine?: Machine;
}

/**
 * The path of a browser for the tests: `CHROMIUM_PATH`, an installed Chrome or Chromium, Playwright's
 * own download, or on Debian as root the distribution's package, installed now.
 * Throws with what to run where there is none.
 */
export function findBrowser({ install = true, machine = thisMachine() }: Search = {}): string {
  const { environment, exists, downloaded } = machine;
  const chosen = environment.CHROMIUM_PATH;
  if (chosen) {
    if (exists(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH names ${chosen}, and there is no such file.`);
  }
  const found = [...installedBrowsers(machine), downloaded].find((path) => usable(path, machine));
  if (found) return found;
  if (install && machine.root && /^ID=debian$/m.test(machine.release)) {
    machine.run('apt-get', 'update');
    machine.run('apt-get', 'install', '-y', 'chromium');
    if (usable('/usr/bin/chromium', machine)) return '/usr/bin/chromium';
  }
  throw new Error(
    'No Chrome or Chromium was found. Install one, or run: npx playwright install --with-deps chromium\n' +
      'A browser at another place is taken from CHROMIUM_PATH.',
  );
}

/** How a headless browser starts that speaks to nobody on its own; as root it has no sandbox. */
export function browserFlags(
  machine: Pick<Machine, 'platform' | 'root'> = thisMachine(),
): string[] {
  return [
    ...(machine.root && machine.platform === 'linux' ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
  ];
}

// A `chromium-browser` may be a script that only asks for a snap, and a download may lack the
// system's libraries. Elsewhere than on Linux, asking for the version would open a window.
function usable(path: string, { platform, exists, starts }: Machine): boolean {
  return exists(path) && (platform !== 'linux' || starts(path));
}

function thisMachine(): Machine {
  const release = '/etc/os-release';
  return {
    platform: process.platform,
    environment: process.env,
    root: process.getuid?.() === 0,
    release: existsSync(release) ? readFileSync(release, 'utf8') : '',
    downloaded: chromium.executablePath(),
    exists: existsSync,
    starts(path) {
      try {
        execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
        return true;
      } catch {
        return false;
      }
    },
    run(program, ...args) {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      execFileSync(program, args, { stdio: 'inherit', env });
    },
  };
}
