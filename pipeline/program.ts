import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Program {
  /** A TypeScript program of the project, or the script that a package installs. */
  readonly script: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Says nothing until it has ended: the words of programs that run beside each other stay apart. */
  readonly held?: boolean;
}

export interface Ended {
  readonly ok: boolean;
  readonly seconds: number;
  /** The last of what it printed, on both streams. */
  readonly tail: string;
}

const tailLength = 6000;

/** Runs a program with this Node, on every system alike, and lets its words through as they come. */
export function run({ script, args = [], env = {}, held = false }: Program): Promise<Ended> {
  const begun = performance.now();
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const loader = script.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const child = spawn(process.execPath, [...loader, script, ...args], {
    env: { ...process.env, ...colour, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let tail = '';
  const heldBack: (() => void)[] = [];
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    from.setEncoding('utf8').on('data', (words: string) => {
      const say = () => void to.write(words);
      if (held) heldBack.push(say);
      else say();
      tail = (tail + words).slice(-tailLength);
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      for (const say of heldBack) say();
      resolve({ ok: code === 0, seconds: (performance.now() - begun) / 1000, tail });
    });
  });
}

/** Says what begins, runs the program, and says how long it took; throws where it fails. */
export async function runTitled(title: string, program: Program): Promise<void> {
  console.log(`\n▸ ${title}`);
  const { ok, seconds } = await run(program);
  if (!ok) throw new Error(`${title}: failed, see above.`);
  console.log(`  ${title}: ${seconds.toFixed(1)} s`);
}

/** The script behind a command that an installed package brings. */
export function commandOf(packageName: string, command = packageName): string {
  const folder = join('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (!script) throw new Error(`The package ${packageName} brings no command ${command}.`);
  return join(folder, script);
}
