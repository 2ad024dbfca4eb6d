import { createServer, type Server } from 'node:http';

/** Starts listening. Rejects with what to do where the port is taken or not allowed. */
export function listen(server: Server, port: number, host?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(whyNot(cause, port)));
    server.listen({ port, host }, resolve);
  });
}

/** Rejects where nothing could listen on the port. */
export async function ensureFree(port: number, host?: string): Promise<void> {
  const server = createServer();
  await listen(server, port, host);
  await new Promise((resolve) => server.close(resolve));
}

function whyNot(cause: NodeJS.ErrnoException, port: number): Error {
  const choose = 'Choose another: PORT=8080 npm start';
  if (cause.code === 'EADDRINUSE') return new Error(`Port ${port} is taken. ${choose}`, { cause });
  if (cause.code === 'EACCES')
    return new Error(`Port ${port} needs more rights than you have. ${choose}`, { cause });
  return cause;
}
