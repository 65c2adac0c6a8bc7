"""Trains a LoRA adapter for an open model, with a file of settings: `python train.py run.json`.

Prints one JSON object per line: start, step, validation, saved, note, done, stopped, error.
An interrupted run that is started again resumes from its last checkpoint.
Settings: base, training, validation, out, passes, batchSize, learningRate, rank, seed, device, merge, patience, longest.
"""

import json
import os
import shutil
import signal
import sys
import time

os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
# Some sums on a GPU are reproducible only with this.
os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")

WHOLE = "whole"
TARGETS = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]


state = {"stop": False, "told": None}


def say(event, **facts):
    """Writes one line to stdout and to `progress.jsonl`; if stdout is closed, the run ends at the next step."""
    line = json.dumps({"event": event, **facts})
    if state["told"]:
        with open(state["told"], "a", encoding="utf-8") as file:
            file.write(f"{line}\n")
    try:
        print(line, flush=True)
    except BrokenPipeError:
        state["stop"] = True


class Refused(Exception):
    """An error that the caller can fix; the message is one sentence."""


def place_of(base):
    """Arguments of `from_pretrained` for a hub name, a folder or a GGUF file."""
    if base.endswith(".gguf"):
        if not os.path.isfile(base):
            raise Refused(f"There is no base {base}: give a hub name, a folder or a GGUF file.")
        return (os.path.dirname(base) or ".",), {"gguf_file": os.path.basename(base)}
    return (base,), {}


def load(base, device):
    """The base's tokenizer and model: float32 (exact enough to repeat), or bfloat16 above 500 million parameters."""
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    where, how = place_of(base)
    try:
        tokenizer = AutoTokenizer.from_pretrained(*where, **how)
        model = AutoModelForCausalLM.from_pretrained(*where, **how, dtype=torch.float32)
    except (OSError, ValueError, KeyError) as error:
        raise Refused(f"The base {base} cannot be loaded: {one_line(error)}") from error
    if base.endswith(".gguf"):
        # Loading dequantizes the weights, but the model still says otherwise, and the trainer relies on that.
        model.is_quantized, model.hf_quantizer = False, None
        if hasattr(model.config, "quantization_config"):
            del model.config.quantization_config
    if model.num_parameters() > 500_000_000:
        model = model.to(torch.bfloat16)
    model.config.use_cache = False
    return tokenizer, model.to(device)


def one_line(error, most=300):
    return " ".join(str(error).split())[:most]


def pick_device(asked):
    import torch

    if asked == "cuda" and not torch.cuda.is_available():
        raise Refused("There is no GPU that PyTorch can use here: leave --device out, or say cpu.")
    return "cuda" if asked != "cpu" and torch.cuda.is_available() else "cpu"


def last_checkpoint(folder):
    """Path of the newest complete checkpoint, None if there is none; incomplete ones are removed."""
    found = []
    for name in os.listdir(folder) if os.path.isdir(folder) else []:
        path = os.path.join(folder, name)
        if not name.startswith("checkpoint-"):
            continue
        if os.path.exists(os.path.join(path, WHOLE)):
            found.append((int(name.split("-")[1]), path))
        else:
            shutil.rmtree(path, ignore_errors=True)
    return max(found)[1] if found else None


def make_reporter():
    from transformers import TrainerCallback

    class Reporter(TrainerCallback):
        """Reports steps, marks complete checkpoints, and after a signal saves one and ends at the next step."""

        def on_step_end(self, args, trainer_state, control, **_):
            if state["stop"]:
                control.should_save = control.should_training_stop = True

        def on_save(self, args, trainer_state, control, **_):
            path = os.path.join(args.output_dir, f"checkpoint-{trainer_state.global_step}")
            with open(os.path.join(path, WHOLE), "w"):
                pass
            say("saved", step=trainer_state.global_step)

        def on_log(self, args, trainer_state, control, logs=None, **_):
            facts = {"step": trainer_state.global_step, "steps": trainer_state.max_steps}
            if "eval_loss" in logs:
                say("validation", **facts, loss=round(logs["eval_loss"], 5))
            elif "loss" in logs:
                say("step", **facts, loss=round(float(logs["loss"]), 5), rate=logs.get("learning_rate"))

    return Reporter()


def arguments(settings, rows, validation, device):
    from transformers import TrainingArguments

    steps = -(-len(rows) // settings["batchSize"])
    every = max(1, min(50, steps // 4))
    return TrainingArguments(
        output_dir=os.path.join(settings["out"], "checkpoints"),
        num_train_epochs=settings["passes"],
        per_device_train_batch_size=settings["batchSize"],
        per_device_eval_batch_size=settings["batchSize"],
        learning_rate=settings["learningRate"],
        lr_scheduler_type="cosine",
        warmup_steps=max(1, round(steps * settings["passes"] * 0.05)),
        logging_steps=1,
        eval_strategy="steps" if validation else "no",
        eval_steps=every,
        save_strategy="steps",
        save_steps=every,
        save_total_limit=2,
        load_best_model_at_end=bool(validation),
        metric_for_best_model="eval_loss" if validation else None,
        greater_is_better=False if validation else None,
        # Without it, a resumed run forgets how long the loss has not fallen, and ends later than an uninterrupted one.
        restore_callback_states_from_checkpoint=True,
        seed=settings["seed"],
        data_seed=settings["seed"],
        use_cpu=device == "cpu",
        report_to=[],
        disable_tqdm=True,
        remove_unused_columns=False,
        dataloader_num_workers=0,
        dataloader_pin_memory=False,
    )


def train(settings):
    import torch
    from peft import LoraConfig, get_peft_model
    from transformers import EarlyStoppingCallback, Trainer, set_seed

    from export import write_adapter
    from rows import BadRow, collate, read_rows

    set_seed(settings["seed"])
    device = pick_device(settings["device"])
    tokenizer, model = load(settings["base"], device)
    finished = last_done(settings["out"]) if settings["merge"] else None
    if finished:
        from peft import PeftModel

        merge(settings, PeftModel.from_pretrained(model, os.path.join(settings["out"], "adapter")), tokenizer)
        say(**finished)
        return 0
    try:
        rows, long = read_rows(settings["training"], tokenizer, settings["longest"])
        validation, _ = read_rows(settings["validation"], tokenizer, settings["longest"]) if settings["validation"] else ([], 0)
    except BadRow as error:
        raise Refused(f"{error}.") from error
    if not rows:
        raise Refused(f"Every row is longer than {settings['longest']} tokens: nothing is left to learn from.")
    config = model.config
    rank = settings["rank"]
    model = get_peft_model(model, LoraConfig(r=rank, lora_alpha=2 * rank, target_modules=TARGETS, task_type="CAUSAL_LM"))
    pad = tokenizer.pad_token_id if tokenizer.pad_token_id is not None else tokenizer.eos_token_id or 0
    callbacks = [make_reporter()]
    if validation:
        callbacks.append(EarlyStoppingCallback(early_stopping_patience=settings["patience"]))
    trainer = Trainer(
        model=model,
        args=arguments(settings, rows, validation, device),
        train_dataset=rows,
        eval_dataset=validation or None,
        data_collator=lambda batch: collate(batch, pad),
        callbacks=callbacks,
    )
    from transformers.trainer_callback import PrinterCallback

    trainer.remove_callback(PrinterCallback)
    resumed = last_checkpoint(trainer.args.output_dir)
    say(
        "start",
        device=torch.cuda.get_device_name() if device == "cuda" else "cpu",
        rows=len(rows),
        tooLong=long,
        parameters=sum(one.numel() for one in model.parameters() if one.requires_grad),
        resumed=None if resumed is None else int(resumed.rsplit("-", 1)[1]),
    )
    began = time.monotonic()
    trainer.train(resume_from_checkpoint=resumed)
    seconds = time.monotonic() - began
    if state["stop"] and trainer.state.global_step < trainer.state.max_steps:
        say("stopped", step=trainer.state.global_step)
        return 130
    finish(settings, model, tokenizer, config, write_adapter)
    passes = trainer.state.global_step / max(1, trainer.state.max_steps) * settings["passes"]
    say(
        "done",
        step=trainer.state.global_step,
        steps=trainer.state.max_steps,
        best=None if trainer.state.best_global_step is None else int(trainer.state.best_global_step),
        seconds=round(seconds, 1),
        trainedTokens=round(sum(len(row["input_ids"]) for row in rows) * passes),
    )
    return 0


def finish(settings, model, tokenizer, config, write_adapter):
    out = settings["out"]
    adapter = os.path.join(out, "adapter")
    model.save_pretrained(adapter)
    note = write_adapter(adapter, config, float(2 * settings["rank"]), os.path.join(out, "adapter.gguf"))
    if note:
        say("note", message=note)
    if settings["merge"]:
        merge(settings, model, tokenizer)


def merge(settings, model, tokenizer):
    merged = os.path.join(settings["out"], "merged")
    model.merge_and_unload().save_pretrained(merged)
    tokenizer.save_pretrained(merged)
    say("note", message=f"merged model: {merged}")


def last_done(folder):
    """The `done` event of a finished run, which only has to be merged now; None if the run has not finished."""
    path = os.path.join(folder, "progress.jsonl")
    wanted = [path, os.path.join(folder, "result.json"), os.path.join(folder, "adapter", "adapter_config.json")]
    if not all(os.path.exists(one) for one in wanted):
        return None
    with open(path, encoding="utf-8") as file:
        ends = [line for line in file if line.startswith('{"event": "done"')]
    return json.loads(ends[-1]) if ends else None


def is_full(error, folder):
    """Whether the disk is full. Libraries report that in many ways, so the free space is checked too."""
    if getattr(error, "errno", None) == 28 or "No space left" in str(error):
        return True
    try:
        return shutil.disk_usage(folder).free < 1 << 20
    except OSError:
        return False


def die_with_parent():
    """Makes the run save a checkpoint and end if the caller is killed (Linux)."""
    try:
        import ctypes

        ctypes.CDLL(None).prctl(1, signal.SIGTERM)
    except (OSError, AttributeError):
        pass


def hold(folder, seconds=180):
    """Locks the folder, since an interrupted run may still be saving its checkpoint. None where `fcntl` is missing."""
    try:
        import fcntl
    except ImportError:
        return None
    lock = open(os.path.join(folder, "lock"), "w")
    for turn in range(seconds):
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return lock
        except OSError:
            if turn == 0:
                say("note", message="another run is using this folder: waiting until it ends")
            time.sleep(1)
    raise Refused(f"Another run is at work in {folder}: wait for its end, or name another folder with --out.")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        settings = json.load(file)
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: state.update(stop=True))
    os.makedirs(settings["out"], exist_ok=True)
    die_with_parent()
    try:
        state["told"] = os.path.join(settings["out"], "progress.jsonl")
        lock = hold(settings["out"])  # held until the process ends
        code = train(settings)
        del lock
        return code
    except Refused as error:
        state["told"] = None
        say("error", message=str(error))
        return 2
    except Exception as error:  # one sentence for any error of a library; the traceback goes to the log
        import traceback

        traceback.print_exc()
        state["told"] = None
        if is_full(error, settings["out"]):
            say("error", message=f"The disk is full at {settings['out']}: free some space, then run the same command again to resume.")
            return 2
        if "out of memory" in str(error).lower():
            say("error", message="There is not enough memory: use a smaller --batch-size or a smaller base.")
            return 2
        say("error", message=f"Training failed: {one_line(error)}")
        return 3


if __name__ == "__main__":
    sys.exit(main())
