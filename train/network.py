"""Trains the network of a language: python3 train/network.py FOLDER

FOLDER has what train/network-data.ts wrote; network.f32 and network.json are written into it, for train/network-file.ts. Needs PyTorch
(1.13 was used, as Debian packages it); one thread of one kind of processor gives the same weights each time.

A word is the sum of the vectors of its features; two simple recurrent layers (SRU, Lei et al. 2018) in both directions; a biaffine scorer of
arcs (Dozat and Manning 2017); labels from both ends of an arc. It learns raw text from the teacher's labels, and then the treebanks.
"""
import json
import math
import os
import random
import sys
import time
from collections import Counter

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

WIDTH, ARC, RELATION = 128, 96, 64
RAW_EPOCHS, GOLD_EPOCHS = 3, 14
WORD_DROPOUT, FEATURE_DROPOUT = 0.5, 0.05
# Layers, units a direction, rate, dropout; how often raw text must have a word, or a beginning or an end of words, for a vector of its own. French has half the treebanks of English, and needs more against learning them by heart.
SETTINGS = {'fr': (3, 112, 2e-3, 0.3, 6, 9), 'en': (3, 112, 2.5e-3, 0.25, 10, 16)}
BATCH_WORDS, LONGEST_TRAINED = 1500, 120
TAGS_WEIGHT = 0.3
RELATION_SEEN, MOST_RELATIONS, MOST_FEATS = 25, 62, 150
FEATURES = ['word', 's2', 's3', 's4', 's5', 'p2', 'p3', 'lex', 'form', 'caps', 'upos', 'morph']
COLUMN = {'word': 0, 's2': 2, 's3': 3, 's4': 4, 's5': 5, 'p2': 7, 'p3': 8, 'lex': 9, 'form': 10, 'caps': 13, 'upos': 14, 'morph': 15}
HEAD, LABEL, UPOS, MORPH, SENTENCE, WEIGHT = 16, 17, 18, 19, 20, 21
OF_WORDS = FEATURES[:9]


def read_sets(folder):
    about = json.load(open(os.path.join(folder, 'data.json')))
    sets = {}
    for name in ('gold', 'tuning', 'raw'):
        rows = np.fromfile(os.path.join(folder, name + '.i32'), dtype=np.int32).reshape(-1, about['columns'])
        blocks = np.split(rows, np.flatnonzero(np.diff(rows[:, SENTENCE])) + 1)
        sets[name] = [block for block in blocks if (block[:, HEAD] < 0).sum() == 1]
    return about, sets


class Labels:
    """Relations, and feature strings of morphological classes, that are frequent enough to be learnt."""

    def __init__(self, about, gold):
        self.names = about['relations']['gold']
        counts = Counter(self.names[n] for block in gold for n in block[:, LABEL].tolist())
        self.relations = [name for name, count in counts.most_common() if count >= RELATION_SEEN][:MOST_RELATIONS]
        feats = [''] + [feats for _, feats in about['morphs']]
        seen = Counter(feats[n] for block in gold for n in block[:, MORPH].tolist())
        self.feats = {name: i for i, (name, _) in enumerate(seen.most_common(MOST_FEATS))}
        self.feats_of_morph = torch.tensor([self.feats.get(name, 0) for name in feats])

    def relation(self, name):
        if name in self.relations:
            return self.relations.index(name)
        universal = name.split(':')[0]
        return self.relations.index(universal) if universal in self.relations else self.relations.index('dep' if 'dep' in self.relations else 'nmod')


def vocabularies(sets, often):
    """Rows of the values of each feature: what the treebanks have two or three times, or raw text often enough."""
    vocabulary, word_counts = {}, Counter()
    for name in FEATURES:
        of_words = name in OF_WORDS[:8]
        counts = Counter(np.concatenate([block[:, COLUMN[name]] for block in sets['gold']]).tolist())
        in_raw = Counter(np.concatenate([block[:, COLUMN[name]] for block in sets['raw']]).tolist()) if of_words and name != 'lex' else {}
        seen, enough = (1, 0) if not of_words else (2, often[0]) if name == 'word' else (3, often[1])
        kept = {v for v, c in counts.items() if c >= seen} | {v for v, c in in_raw.items() if c >= enough}
        vocabulary[name] = {value: i + 1 for i, value in enumerate(sorted(kept))}
        if name == 'word':
            word_counts = {vocabulary[name][v]: counts.get(v, 0) + in_raw.get(v, 0) for v in kept}
    return vocabulary, word_counts


def prepare(blocks, names, vocabulary, word_counts, labels):
    number = torch.tensor([labels.relation(name) for name in names])
    sentences = []
    for block in blocks:
        ids = torch.tensor([[vocabulary[name].get(value, 0) for value in block[:, COLUMN[name]].tolist()] for name in FEATURES]).t().contiguous()
        sentences.append({
            'ids': ids,
            'counts': torch.tensor([float(word_counts.get(i, 0)) for i in ids[:, 0].tolist()]),
            'heads': torch.from_numpy(block[:, HEAD].astype(np.int64)) + 1,
            'labels': number[torch.from_numpy(block[:, LABEL].astype(np.int64))],
            'upos': torch.from_numpy(block[:, UPOS].astype(np.int64)),
            'feats': labels.feats_of_morph[torch.from_numpy(block[:, MORPH].astype(np.int64))],
            'weight': block[0, WEIGHT] / 1000,
        })
    return sentences


@torch.jit.script
def scan(keep, taken):
    state = torch.zeros_like(taken[0])
    states = []
    for t in range(taken.size(0)):
        state = keep[t] * state + taken[t]
        states.append(state)
    return torch.stack(states)


class Recurrent(nn.Module):
    def __init__(self, size, hidden):
        super().__init__()
        self.h = hidden
        self.w = nn.Linear(size, 6 * hidden)
        nn.init.xavier_uniform_(self.w.weight)
        self.hw = nn.Linear(size, 2 * hidden, bias=False) if size != 2 * hidden else None

    def forward(self, x, mask):
        u = self.w(x)
        through = x if self.hw is None else self.hw(x)
        outs = []
        for d in (0, 1):
            candidate, forget, reset = u[..., d * 3 * self.h:(d + 1) * 3 * self.h].chunk(3, -1)
            take = (1 - torch.sigmoid(forget)) * mask
            keep, taken = 1 - take, take * candidate
            state = scan(keep, taken) if d == 0 else scan(keep.flip(0), taken.flip(0)).flip(0)
            reset = torch.sigmoid(reset)
            outs.append(reset * torch.tanh(state) + (1 - reset) * through[..., d * self.h:(d + 1) * self.h])
        return torch.cat(outs, -1) * mask


class Network(nn.Module):
    def __init__(self, vocabulary, labels, layers, hidden, dropout):
        super().__init__()
        self.share = dropout
        self.emb = nn.ModuleList([nn.Embedding(len(vocabulary[name]) + 1, WIDTH) for name in FEATURES])
        for e in self.emb:
            nn.init.normal_(e.weight, 0, 0.3 / math.sqrt(len(FEATURES)))
        self.ln = nn.LayerNorm(WIDTH)
        self.ls = nn.ModuleList([Recurrent(WIDTH if l == 0 else 2 * hidden, hidden) for l in range(layers)])
        out = 2 * hidden
        self.dep, self.head = nn.Linear(out, ARC), nn.Linear(out, ARC)
        self.root = nn.Parameter(torch.zeros(out))
        self.U = nn.Parameter(torch.eye(ARC) * 0.1 + torch.randn(ARC, ARC) * 0.01)
        self.bh = nn.Linear(ARC, 1, bias=False)
        self.rd, self.rh = nn.Linear(out, RELATION), nn.Linear(out, RELATION)
        self.rel = nn.Linear(3 * RELATION, len(labels.relations))
        self.dist = nn.Parameter(torch.zeros(33))
        self.up, self.mo = nn.Linear(out, 18), nn.Linear(out, len(labels.feats))
        self.dropout = nn.Dropout(dropout)

    def along(self, x):
        """The same dropout for all words of a sentence."""
        return x * torch.bernoulli(torch.full_like(x[:1], 1 - self.share)) / (1 - self.share) if self.training else x

    def forward(self, ids, counts, mask):
        if self.training:
            ids = ids.clone()
            ids[..., 0][torch.rand(ids.shape[:2]) < WORD_DROPOUT / (WORD_DROPOUT + counts)] = 0
            for j in range(1, len(FEATURES)):
                ids[..., j][torch.rand(ids.shape[:2]) < FEATURE_DROPOUT] = 0
        y = self.along(self.ln(sum(e(ids[..., j]) for j, e in enumerate(self.emb)))) * mask
        for layer in self.ls:
            y = self.along(layer(y, mask))
        words, sentences, _ = y.shape
        rooted = torch.cat([self.root.expand(1, sentences, -1), y])
        dep = self.dropout(F.leaky_relu(self.dep(y), 0.1))
        head = self.dropout(F.leaky_relu(self.head(rooted), 0.1))
        scores = torch.einsum('tbi,ij,ubj->btu', dep, self.U, head) + self.bh(head).squeeze(-1).t().unsqueeze(1)
        offset = torch.arange(words + 1).unsqueeze(0) - 1 - torch.arange(words).unsqueeze(1)
        bucket = torch.sign(offset) * torch.clamp(torch.log2(offset.abs().float().clamp(min=1)) * 2 + 1, max=15).long()
        near = self.dist[torch.where(offset == 0, torch.zeros_like(bucket), bucket) + 16]
        scores = scores + torch.cat([self.dist[32].expand(words, 1), near[:, 1:]], 1)
        present = torch.cat([torch.ones(1, sentences), mask.squeeze(-1)]).t().unsqueeze(1)
        scores = scores.masked_fill(present == 0, -1e4)
        own = torch.arange(words)
        return y, rooted, scores.index_put((torch.arange(sentences)[:, None], own, own + 1), torch.tensor(-1e4))

    def label(self, y, rooted, heads):
        above = torch.gather(rooted, 0, heads.unsqueeze(-1).expand(-1, -1, rooted.size(-1)))
        d = self.dropout(F.leaky_relu(self.rd(y), 0.1))
        h = self.dropout(F.leaky_relu(self.rh(above), 0.1))
        return self.rel(torch.cat([d, h, d * h], -1))


def batches(sentences, size, shuffled):
    order = list(range(len(sentences)))
    if shuffled:
        order = [i for i in order if random.random() < sentences[i]['weight'] and len(sentences[i]['heads']) <= LONGEST_TRAINED]
        random.shuffle(order)
    order.sort(key=lambda i: len(sentences[i]['heads']) + (random.random() * 3 if shuffled else 0))
    made, current, longest = [], [], 0
    for i in order:
        n = len(sentences[i]['heads'])
        if current and max(longest, n) * (len(current) + 1) > size:
            made.append(current)
            current, longest = [], 0
        current.append(i)
        longest = max(longest, n)
    made.append(current)
    if shuffled:
        random.shuffle(made)
    return made


def collate(sentences, batch):
    pad = lambda key: nn.utils.rnn.pad_sequence([sentences[i][key] for i in batch])
    heads = pad('heads')
    lengths = torch.tensor([len(sentences[i]['heads']) for i in batch])
    mask = (torch.arange(heads.size(0)).unsqueeze(1) < lengths).float().unsqueeze(-1)
    return pad('ids'), pad('counts'), mask, heads, pad('labels'), pad('upos'), pad('feats')


def loss_of(network, sentences, batch):
    ids, counts, mask, heads, labels, upos, feats = collate(sentences, batch)
    y, rooted, scores = network(ids, counts, mask)
    real = mask.squeeze(-1).bool()
    arcs = F.cross_entropy(scores.permute(1, 0, 2)[real], heads[real]) + F.cross_entropy(network.label(y, rooted, heads)[real], labels[real])
    return arcs + TAGS_WEIGHT * (F.cross_entropy(network.up(y)[real], upos[real]) + F.cross_entropy(network.mo(y)[real], feats[real]))


def fit(network, sentences, epochs, rate, floor, averaged):
    optimiser = torch.optim.AdamW(network.parameters(), lr=rate, betas=(0.9, 0.95), weight_decay=0)
    steps, step, average = epochs * len(batches(sentences, BATCH_WORDS, True)), 0, None
    for epoch in range(epochs):
        network.train()
        begun, total, count = time.time(), 0, 0
        for batch in batches(sentences, BATCH_WORDS, True):
            for group in optimiser.param_groups:
                group['lr'] = rate * min(1, (step + 1) / 100) * max(floor, 1 - (1 - floor) * step / steps)
            loss = loss_of(network, sentences, batch)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimiser.step()
            step, total, count = step + 1, total + loss.item(), count + 1
            if averaged:
                now = network.state_dict()
                if average is None:
                    average = {k: v.detach().clone() for k, v in now.items()}
                decay = min(0.998, (step + 1) / (step + 10))
                for k, v in now.items():
                    average[k].mul_(decay).add_(v, alpha=1 - decay)
        print(f'  round {epoch + 1}: loss {total / count:.3f}, {time.time() - begun:.0f} s', flush=True)
    if averaged:
        network.load_state_dict(average)


def tree(scores):
    """Heads of the best tree with one root; `scores` has a row for each word and a column for each head, the root first."""
    n = scores.shape[0]
    matrix = np.full((n + 1, n + 1), -1e9)
    matrix[1:] = scores
    heads = arborescence(matrix)
    roots = [i for i in range(1, n + 1) if heads[i] == 0]
    if len(roots) > 1:
        tried = []
        for root in roots:
            rooted = matrix.copy()
            rooted[1:, 0] = -1e9
            rooted[root, 0] = matrix[root, 0]
            found = arborescence(rooted)
            tried.append((rooted[np.arange(1, n + 1), found[1:]].sum(), -root, found))
        heads = max(tried, key=lambda entry: entry[:2])[2]
    return heads[1:]


def arborescence(scores):
    """Chu and Liu (1965), Edmonds (1967)."""
    size = scores.shape[0]
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = find_cycle(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    rest = [v for v in range(size) if v not in inside]
    k = len(rest)
    smaller = np.full((k + 1, k + 1), -1e9)
    smaller[:k, :k] = scores[np.ix_(rest, rest)]
    entered, left = [], []
    for j, node in enumerate(rest):
        gains = [scores[v, node] - scores[v, heads[v]] for v in cycle]
        best = int(np.argmax(gains))
        entered.append(cycle[best])
        smaller[k, j] = gains[best]
        reach = [scores[node, v] for v in cycle]
        best = int(np.argmax(reach))
        left.append(cycle[best])
        if j > 0:
            smaller[j, k] = reach[best]
    smaller[np.arange(k + 1), np.arange(k + 1)] = -1e9
    found, answer = arborescence(smaller), heads.copy()
    for j, node in enumerate(rest):
        if j > 0:
            answer[node] = left[j] if found[j] == k else rest[found[j]]
    answer[entered[found[k]]] = rest[found[k]]
    return answer


def find_cycle(heads):
    seen = [0] * len(heads)
    for node in range(1, len(heads)):
        at, path = node, []
        while at != 0 and seen[at] == 0:
            seen[at] = node
            path.append(at)
            at = heads[at]
        if at != 0 and seen[at] == node:
            return path[path.index(at):]
    return []


def read(network, sentences):
    """Heads and relations that the network gives, sentence by sentence; what it takes as inputs is kept within `eval`."""
    network.eval()
    answers = [None] * len(sentences)
    with torch.no_grad():
        for batch in batches(sentences, 4000, False):
            ids, counts, mask, heads, _, _, _ = collate(sentences, batch)
            y, rooted, scores = network(ids, counts, mask)
            found = torch.zeros_like(heads)
            for k, i in enumerate(batch):
                n = len(sentences[i]['heads'])
                found[:n, k] = torch.from_numpy(tree(scores[k, :n, :n + 1].numpy()))
            labels = network.label(y, rooted, found)
            labels[..., network.root_label] = -1e9
            labels = torch.where(found == 0, torch.tensor(network.root_label), labels.argmax(-1))
            upos = network.up(y).argmax(-1)
            for k, i in enumerate(batch):
                n = len(sentences[i]['heads'])
                answers[i] = (found[:n, k].clone(), labels[:n, k].clone(), upos[:n, k].clone())
    return answers


def report(network, sentences):
    words = attached = labelled = tagged = 0
    for sentence, (heads, labels, upos) in zip(sentences, read(network, sentences)):
        right = heads == sentence['heads']
        words += len(heads)
        attached += right.sum().item()
        labelled += (right & (labels == sentence['labels'])).sum().item()
        tagged += (upos == sentence['upos']).sum().item()
    print(f'  tuning set: UPOS {100 * tagged / words:.2f}, UAS {100 * attached / words:.2f}, LAS {100 * labelled / words:.2f}', flush=True)


def train(language, sets, vocabulary, labels):
    layers, hidden, rate, dropout = SETTINGS[language][:4]
    network = Network(vocabulary, labels, layers, hidden, dropout)
    network.root_label = labels.relations.index('root')
    print('raw text', flush=True)
    fit(network, sets['raw'], RAW_EPOCHS, rate, 0.3, False)
    print('treebanks', flush=True)
    fit(network, sets['gold'], GOLD_EPOCHS, rate, 0.02, True)
    report(network, sets['tuning'])
    return network


def export(network, vocabulary, labels, tuning, folder):
    maxima, hooks = {}, []
    for name, module in network.named_modules():
        if isinstance(module, nn.Linear):
            keep = lambda _, given, name=name: maxima.__setitem__(name, max(maxima.get(name, 0), given[0].abs().max().item()))
            hooks.append(module.register_forward_pre_hook(keep))
    read(network, tuning)
    about = {
        'rels': labels.relations,
        'maxima': maxima,
        'features': [[name, len(vocabulary[name]) + 1] for name in FEATURES],
        'vocab': {name: [[value, row] for value, row in vocabulary[name].items()] for name in FEATURES},
        'tensors': {},
    }
    start = 0
    with open(os.path.join(folder, 'network.f32'), 'wb') as file:
        for name, value in network.state_dict().items():
            array = value.numpy().astype('<f4')
            file.write(array.tobytes())
            about['tensors'][name] = [start, list(array.shape)]
            start += array.size
    json.dump(about, open(os.path.join(folder, 'network.json'), 'w'))


def main(folder):
    torch.set_num_threads(1)
    torch.manual_seed(1)
    random.seed(1)
    about, blocks = read_sets(folder)
    labels = Labels(about, blocks['gold'])
    vocabulary, word_counts = vocabularies(blocks, SETTINGS[about['language']][4:])
    sets = {name: prepare(blocks[name], about['relations'][name], vocabulary, word_counts, labels) for name in blocks}
    print({name: sum(len(s['heads']) for s in sets[name]) for name in sets}, flush=True)
    export(train(about['language'], sets, vocabulary, labels), vocabulary, labels, sets['tuning'], folder)


if __name__ == '__main__':
    main(sys.argv[1])
