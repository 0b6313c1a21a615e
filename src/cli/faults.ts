import { MalformedModel, type ModelFault } from '../language/models/malformed.ts';
import { type MessageCode, type MessageValues, RegestaError } from '../messages.ts';
import { type UnreadableCode, UnreadableDocument } from '../text/unreadable.ts';

/** A code of the catalogue, and what its sentence needs. */
export interface Fault {
  readonly code: MessageCode;
  readonly values: MessageValues;
}

const UNREADABLE: Readonly<Record<UnreadableCode, MessageCode>> = {
  empty: 'RG015',
  'too-large': 'RG016',
  pdf: 'RG017',
  zip: 'RG018',
  binary: 'RG019',
};

const MODELS: Readonly<Record<ModelFault, MessageCode>> = {
  'not-a-model': 'RG060',
  'other-version': 'RG061',
  truncated: 'RG062',
  'wrong-checksum': 'RG063',
  'bad-contents': 'RG064',
  missing: 'RG065',
};

/** What the catalogue says of an error; RG040 where it does not know it. */
export function faultOf(error: unknown): Fault {
  if (error instanceof RegestaError) return error;
  if (error instanceof UnreadableDocument) return { code: UNREADABLE[error.code], values: error.values };
  if (error instanceof MalformedModel)
    return { code: MODELS[error.code], values: { file: error.file, detail: error.detail } };
  return { code: 'RG040', values: { detail: error instanceof Error ? error.message : String(error) } };
}

/** Whether a fault is of the record (RG02…) or of a model (RG06…): it would meet every other input too. */
export function stopsTheRun({ code }: Fault): boolean {
  return code.startsWith('RG02') || code.startsWith('RG06');
}
