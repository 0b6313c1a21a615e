import { extname } from 'node:path';
import { RegestaError } from '../messages.ts';
import type { AddedDocument, ServedRecord } from '../serve/served-record.ts';
import { isKnown, readsOtherwise } from '../store/add.ts';
import { decode } from '../text/decode/decode.ts';
import { sha256 } from '../text/fingerprint.ts';
import { formatOf } from '../text/format.ts';
import { faultOf } from './faults.ts';
import { FORMATS } from './inputs.ts';
import { AnnotationPool } from './workers/annotation-pool.ts';

/** Documents dropped on the page. They are read on a thread of their own, so that the page goes on answering. */
export class Dropped {
  private pool: AnnotationPool | null = null;

  /** Reads a document into the record under its name. Throws the fault of what cannot be read. */
  async add(record: ServedRecord, name: string, bytes: Uint8Array): Promise<AddedDocument> {
    if (!FORMATS.includes(extname(name).toLowerCase())) throw new RegestaError('RG012', { formats: FORMATS.join(' ') });
    try {
      return await this.read(record, name, bytes);
    } catch (error) {
      const { code, values } = faultOf(error);
      throw new RegestaError(code, values, error);
    }
  }

  async close(): Promise<void> {
    await this.pool?.close();
  }

  private async read(record: ServedRecord, uri: string, bytes: Uint8Array): Promise<AddedDocument> {
    const digest = sha256(bytes);
    const id = `doc-${digest.slice(0, 16)}`;
    const settled =
      isKnown(record.store, digest) &&
      !readsOtherwise(record.store, { sha256: digest, uri, format: formatOf(uri, decode(bytes, null).text) });
    if (settled) return { id, added: await record.write('place', { sha256: digest, uri }) };
    this.pool ??= new AnnotationPool(1);
    const { packed } = await this.pool.annotate({ bytes, options: { uri }, prepare: 'bytes' });
    const added = await record.write('add', { packed: packed!, bytes }, [packed!.buffer]);
    return { id, added };
  }
}
