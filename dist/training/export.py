"""A trained adapter -> the GGUF adapter that llama.cpp and Ollama read."""

import gguf
from safetensors.numpy import load_file

# Model families: name in transformers -> name in llama.cpp.
FAMILIES = {"llama": "llama", "mistral": "llama", "qwen2": "qwen2", "qwen3": "qwen3", "gemma2": "gemma2", "gemma3_text": "gemma3"}
# Families whose query and key rows llama.cpp stores in a different order than transformers.
REORDERED = {"llama"}
PREFIX = "base_model.model."


def reorder(rows, heads):
    """Interleaves the two halves of every head in the rows of a query or key weight, `(heads * size, ...)`."""
    return rows.reshape(heads, 2, rows.shape[0] // heads // 2, *rows.shape[1:]).swapaxes(1, 2).reshape(rows.shape)


def write_adapter(folder, config, alpha, path):
    """Converts the adapter that PEFT saved in `folder` to `path`. None, or a sentence if GGUF has no form for it."""
    family = FAMILIES.get(config.model_type)
    if family is None:
        return f"no GGUF adapter: llama.cpp's name for {config.model_type} models is not known here"
    architecture = next(one for one, name in gguf.MODEL_ARCH_NAMES.items() if name == family)
    names = gguf.get_tensor_name_map(architecture, config.num_hidden_layers)
    writer = gguf.GGUFWriter(path, family)
    writer.add_string("general.type", "adapter")
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", alpha)
    for name, tensor in sorted(load_file(f"{folder}/adapter_model.safetensors").items()):
        module, half = name.removeprefix(PREFIX).removesuffix(".weight").rsplit(".lora_", 1)
        target = names.get_name(module)
        if target is None:
            writer.close()
            return f"no GGUF adapter: llama.cpp has no place for {module}"
        if half == "B" and family in REORDERED:
            if module.endswith("q_proj"):
                tensor = reorder(tensor, config.num_attention_heads)
            if module.endswith("k_proj"):
                tensor = reorder(tensor, config.num_key_value_heads)
        writer.add_tensor(f"{target}.weight.lora_{half.lower()}", tensor.astype("float32"))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return None
