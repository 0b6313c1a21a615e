// A thread that annotates documents, one after the other, with models that it shares with the others.
import { parentPort, workerData } from 'node:worker_threads';
import { type Fault, faultOf } from '../faults.ts';
import { resourcesWith } from '../resources.ts';
import { doJob } from './do-job.ts';
import { type Job, type Reply, replyOf } from './job.ts';
import { resourcesOf, type SharedModels } from './shared-models.ts';

const untold: Fault[] = [];
const resources = resourcesWith(resourcesOf(workerData as SharedModels, fault => untold.push(faultOf(fault))));

parentPort!.on('message', (job: Job) => {
  const answer = reply(job);
  const packed = 'answer' in answer ? answer.answer.packed : null;
  parentPort!.postMessage(answer, packed === null ? [] : [packed.buffer]);
});

function reply(job: Job): Reply {
  try {
    return { answer: doJob(job, resources, untold) };
  } catch (error) {
    return replyOf(error);
  }
}
