import { reasonOf } from '#lib/domain/reason-of.ts';
import { EngineError } from './errors.ts';

interface Unpacking {
  /** Told, chunk by chunk, how many bytes came over the wire and whether they are still packed. */
  readonly onBytes?: (read: number, packed: boolean) => void;
  readonly signal?: AbortSignal;
}

/**
 * Fetches a gzip file and gives its unpacked bytes, whether the host serves it as it is or has the
 * browser unpack it on the way (`Content-Encoding`). Throws an `EngineError` of kind `fetch`.
 */
export async function fetchUnpacked(
  address: string,
  { onBytes = () => {}, signal }: Unpacking = {},
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetch(address, { signal });
    if (!response.ok || !response.body) throw new Error(`the host answered ${response.status}`);
    const reader = response.body.getReader();
    const head = await readHead(reader);
    const packed = isGzip(head);
    const wire = counted(head, reader, (read) => onBytes(read, packed));
    const body = packed ? wire.pipeThrough(new DecompressionStream('gzip')) : wire;
    return new Uint8Array(await new Response(body).arrayBuffer());
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new EngineError('fetch', `${address} could not be loaded: ${reasonOf(cause)}.`, {
      cause,
    });
  }
}

type Bytes = Uint8Array<ArrayBuffer>;

/** At least the four bytes that tell a gzip file, or all there are. */
async function readHead(reader: ReadableStreamDefaultReader<Bytes>): Promise<Bytes> {
  let head: Bytes = new Uint8Array();
  while (head.length < 4) {
    const { done, value } = await reader.read();
    if (done) break;
    const longer = new Uint8Array(head.length + value.length);
    longer.set(head);
    longer.set(value, head.length);
    head = longer;
  }
  return head;
}

/** RFC 1952: the two magic bytes, the one method there is, and no reserved flag. */
function isGzip([first = 0, second = 0, method = 0, flags = 0]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b && method === 8 && (flags & 0xe0) === 0;
}

function counted(
  head: Bytes,
  reader: ReadableStreamDefaultReader<Bytes>,
  onRead: (read: number) => void,
): ReadableStream<Bytes> {
  let read = head.length;
  return new ReadableStream<Bytes>({
    start(controller) {
      if (head.length > 0) controller.enqueue(head);
      onRead(read);
    },
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) return controller.close();
      read += value.length;
      onRead(read);
      controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
