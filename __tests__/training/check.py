"""Does the GGUF adapter hold the very numbers of the other one, in the order of llama.cpp: `check.py BASE RUN`."""

import sys

import numpy as np
from gguf import GGUFReader
from safetensors.numpy import load_file
from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer

base, run = sys.argv[1:]
config = AutoConfig.from_pretrained(base)
reader = GGUFReader(f"{run}/adapter.gguf")
fields = {name: field.contents() for name, field in reader.fields.items()}
assert fields["general.type"] == "adapter" and fields["adapter.type"] == "lora", fields
assert fields["general.architecture"] == "llama" and fields["adapter.lora.alpha"] == 32.0, fields
tensors = {one.name: one.data.reshape(one.shape[::-1]) for one in reader.tensors}
mine = load_file(f"{run}/adapter/adapter_model.safetensors")
assert len(tensors) == len(mine) == 2 * 7 * config.num_hidden_layers
b = mine["base_model.model.model.layers.1.self_attn.q_proj.lora_B.weight"]
heads, size = config.num_attention_heads, config.hidden_size // config.num_attention_heads
# llama.cpp pairs neighbours where transformers pairs the halves of a head.
order = [h * size + half * (size // 2) + at for h in range(heads) for at in range(size // 2) for half in range(2)]
assert np.array_equal(tensors["blk.1.attn_q.weight.lora_b"], b[order])
assert np.abs(b).max() > 0
down = mine["base_model.model.model.layers.0.mlp.down_proj.lora_A.weight"]
assert np.array_equal(tensors["blk.0.ffn_down.weight.lora_a"], down)
print("ok")
