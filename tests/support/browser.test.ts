import { describe, expect, it } from 'vitest';
import { browserFlags, findBrowser, type Machine } from './browser.ts';

const debian = 'PRETTY_NAME="Debian GNU/Linux 13"\nID=debian\n';

/** A machine on which only the files named exist, all of which start. */
function machine(files: readonly string[], rest: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    environment: { PATH: '/usr/local/bin:/usr/bin' },
    root: false,
    release: '',
    downloaded: '/cache/chrome',
    exists: (path) => files.includes(path),
    starts: () => true,
    run: () => {},
    ...rest,
  };
}

const find = (files: readonly string[], rest?: Partial<Machine>) =>
  findBrowser({ machine: machine(files, rest) });

describe('the search for a browser', () => {
  it('takes CHROMIUM_PATH before all others, and says when it leads nowhere', () => {
    const environment = { CHROMIUM_PATH: '/opt/chromium' };
    expect(find(['/opt/chromium', '/usr/bin/chromium'], { environment })).toBe('/opt/chromium');
    expect(() => find(['/usr/bin/chromium'], { environment })).toThrow('/opt/chromium');
  });

  it('prefers an installed browser to a download, and Chrome to Chromium', () => {
    expect(find(['/usr/bin/chromium', '/cache/chrome'])).toBe('/usr/bin/chromium');
    expect(find(['/usr/bin/chromium', '/usr/local/bin/google-chrome'])).toBe(
      '/usr/local/bin/google-chrome',
    );
    expect(find(['/cache/chrome'])).toBe('/cache/chrome');
  });

  it('passes by a program that does not start', () => {
    const starts = (path: string) => path !== '/usr/bin/chromium-browser';
    expect(find(['/usr/bin/chromium-browser', '/cache/chrome'], { starts })).toBe('/cache/chrome');
  });

  it('looks where macOS and Windows keep their programs, without opening a window', () => {
    const starts = () => false;
    const mac = '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(find([mac], { platform: 'darwin', environment: { HOME: '/Users/a' }, starts })).toBe(
      mac,
    );
    const windows = 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe';
    const environment = { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
    expect(find([windows], { platform: 'win32', environment, starts })).toBe(windows);
  });

  it('installs the package on Debian as root, and only there', () => {
    const attempt = (rest: Partial<Machine>, install = true) => {
      const files: string[] = [];
      const ran: string[] = [];
      const run = (...words: string[]) => {
        ran.push(words.join(' '));
        if (words.includes('install')) files.push('/usr/bin/chromium');
      };
      try {
        findBrowser({ install, machine: machine(files, { run, ...rest }) });
      } catch {
        ran.push('threw');
      }
      return ran;
    };
    const root = true;
    expect(attempt({ root, release: debian })).toEqual([
      'apt-get update',
      'apt-get install -y chromium',
    ]);
    expect(attempt({ root, release: debian }, false)).toEqual(['threw']);
    expect(attempt({ root: false, release: debian })).toEqual(['threw']);
    expect(attempt({ root, release: 'ID=ubuntu\nID_LIKE=debian\n' })).toEqual(['threw']);
  });

  it('says what to run where nothing is found', () => {
    expect(() => find([])).toThrow('npx playwright install --with-deps chromium');
  });
});

describe('the flags of the browser', () => {
  it('switch the sandbox off only for root on Linux', () => {
    const unsafe = (platform: NodeJS.Platform, root: boolean) =>
      browserFlags({ platform, root }).includes('--no-sandbox');
    expect(unsafe('linux', true)).toBe(true);
    expect(unsafe('linux', false)).toBe(false);
    expect(unsafe('darwin', true)).toBe(false);
  });
});
