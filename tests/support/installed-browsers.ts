import path from 'node:path';
import type { Machine } from './browser.ts';

const onLinux = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const onMac = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
];
const onWindows = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

/** The usual places of Chrome and Chromium on this kind of machine, the likeliest first. */
export function installedBrowsers({
  platform,
  environment,
}: Pick<Machine, 'platform' | 'environment'>): string[] {
  if (platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA } = environment;
    const folders = [ProgramFiles, environment['ProgramFiles(x86)'], LOCALAPPDATA];
    return onWindows.flatMap((name) =>
      folders.flatMap((folder) => (folder ? [path.win32.join(folder, name)] : [])),
    );
  }
  const { HOME = '', PATH = '' } = environment;
  if (platform === 'darwin') {
    const folders = ['/Applications', path.posix.join(HOME, 'Applications')];
    return onMac.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
  }
  const folders = [...new Set([...PATH.split(':').filter(Boolean), '/usr/bin', '/snap/bin'])];
  return onLinux.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}
