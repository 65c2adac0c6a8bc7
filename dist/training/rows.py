"""Training rows -> token ids and labels: only the completion is learned."""

import json

IGNORED = -100


class BadRow(ValueError):
    """A row that cannot be trained on; the message is one sentence."""


def read_rows(path, tokenizer, longest):
    """Rows of a file as `[{input_ids, labels}, ...]`, and how many were left out as longer than `longest` tokens."""
    rows, skipped = [], 0
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                prompt, completion = encode(json.loads(line), tokenizer)
            except (ValueError, KeyError, TypeError) as error:
                raise BadRow(f"{path}, line {number}: {error}") from error
            if len(prompt) + len(completion) > longest:
                skipped += 1
                continue
            ids = prompt + completion
            rows.append({"input_ids": ids, "labels": [IGNORED] * len(prompt) + completion})
    return rows, skipped


def encode(row, tokenizer):
    """Token ids of prompt and completion, as a server of this model would receive and should produce them."""
    if "messages" in row:
        return _encode_chat(row["messages"], tokenizer)
    end = [] if tokenizer.eos_token_id is None else [tokenizer.eos_token_id]
    return tokenizer.encode(row["prompt"]), tokenizer.encode(row["completion"], add_special_tokens=False) + end


def _encode_chat(messages, tokenizer):
    if not tokenizer.chat_template:
        raise BadRow("the base has no chat template: dataset freeze --as legacy writes rows that it can learn from")
    if messages[-1]["role"] != "assistant":
        raise BadRow("the last turn is not the assistant's")
    asked = tokenizer.apply_chat_template(messages[:-1], tokenize=False, add_generation_prompt=True)
    whole = tokenizer.apply_chat_template(messages, tokenize=False)
    if not whole.startswith(asked):
        raise BadRow("the base's chat template formats the prompt differently when an answer follows")
    # The line break that some templates put after the last turn is no part of the answer.
    answer = whole[len(asked) :].rstrip("\n")
    return tokenizer.encode(asked, add_special_tokens=False), tokenizer.encode(answer, add_special_tokens=False)


def collate(rows, pad):
    """One batch of tensors `(rows, longest)`, padded on the right; `pad` is the id of the padding token."""
    import torch

    longest = max(len(row["input_ids"]) for row in rows)

    def filled(name, value):
        return torch.tensor([row[name] + [value] * (longest - len(row[name])) for row in rows])

    mask = torch.tensor([[1] * len(row["input_ids"]) + [0] * (longest - len(row["input_ids"])) for row in rows])
    return {"input_ids": filled("input_ids", pad), "labels": filled("labels", IGNORED), "attention_mask": mask}
