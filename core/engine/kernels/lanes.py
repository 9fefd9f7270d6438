"""Several samples at a time: a vector type for numba, so that kernels say which numbers live in which register.

A `Lanes` value holds the same quantity of neighbouring samples. It adds, subtracts, multiplies and divides like a
float, with other lanes or with a float; so a formula written once serves one sample (a float) and many (lanes). LLVM
turns any width into the registers that the processor has.

Loops that LLVM vectorises by itself write every partial sum back to memory; with lanes a whole sum over a unit's edges
stays in registers, which is worth a factor of two to five.
"""

import operator
from collections.abc import Callable
from typing import Any, cast

from llvmlite import binding, ir
from numba import types
from numba.core import cgutils
from numba.core.typing.templates import AbstractTemplate, infer_global, signature
from numba.extending import intrinsic, lower_builtin, models, register_model

DOUBLE, INT64 = ir.DoubleType(), ir.IntType(64)
CONTRACT = ("contract",)
"""a·b + c may be rounded once; nothing else about the arithmetic is relaxed, so NaN stays NaN."""

REGISTER = 8 if binding.get_host_cpu_features().get("avx512f") else 4
"""How many float64 fit one register (fewer than 4 are combined by LLVM)."""


def primitive(function: Callable[..., Any]) -> Callable[..., Any]:
    """Make a function that says how LLVM shall do something; its callers leave out its first argument, the context."""
    return cast(Callable[..., Any], intrinsic(function))


class Lanes(types.Type):  # type: ignore[misc]
    """The numba type of `count` float64 side by side."""

    def __init__(self, count: int) -> None:
        self.count = count
        super().__init__(name=f"Lanes({count})")


@register_model(Lanes)
class _LanesModel(models.PrimitiveModel):  # type: ignore[misc]
    def __init__(self, manager: Any, kind: Lanes) -> None:
        super().__init__(manager, kind, ir.VectorType(DOUBLE, kind.count))


def _count(kind: types.Type) -> int:
    return kind.count if isinstance(kind, Lanes) else 1


def _ir(kind: types.Type, element: ir.Type = DOUBLE) -> ir.Type:
    """Return the LLVM type of a float or of lanes, of another element type if wanted."""
    return ir.VectorType(element, kind.count) if isinstance(kind, Lanes) else element


def _each(number: int, kind: types.Type) -> int | list[int]:
    """Return the initializer of a constant that is `number` in every lane."""
    return [number] * kind.count if isinstance(kind, Lanes) else number


def _splat(builder: Any, value: Any, kind: types.Type) -> Any:
    """Put one float into every lane of `kind`."""
    if not isinstance(kind, Lanes):
        return value
    single = builder.insert_element(ir.Constant(_ir(kind), ir.Undefined), value, ir.Constant(ir.IntType(32), 0))
    return _shuffle(builder, single, single, [0] * kind.count)


def _shuffle(builder: Any, a: Any, b: Any, indices: list[int]) -> Any:
    mask = ir.Constant(ir.VectorType(ir.IntType(32), len(indices)), indices)
    return builder.shuffle_vector(a, b, mask)


# Arithmetic


class _Arithmetic(AbstractTemplate):  # type: ignore[misc]
    """Lanes with lanes, or lanes with a number on either side, give lanes."""

    def generic(self, args: Any, _: Any) -> Any:
        lanes = next((arg for arg in args if isinstance(arg, Lanes)), None)
        if lanes is None or len(args) != 2:
            return None
        return signature(lanes, *(arg if isinstance(arg, Lanes) else types.float64 for arg in args))


def _define(operation: Any, instruction: str) -> None:
    infer_global(operation)(type(f"_{operation.__name__}", (_Arithmetic,), {}))

    def lower(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        operands = [
            value if isinstance(kind, Lanes) else _splat(builder, value, sig.return_type)
            for value, kind in zip(args, sig.args, strict=True)
        ]
        return getattr(builder, instruction)(*operands, flags=CONTRACT)

    for left, right in ((Lanes, Lanes), (Lanes, types.Float), (types.Float, Lanes)):
        lower_builtin(operation, left, right)(lower)


for _operation, _instruction in (
    (operator.add, "fadd"),
    (operator.sub, "fsub"),
    (operator.mul, "fmul"),
    (operator.truediv, "fdiv"),
):
    _define(_operation, _instruction)


@infer_global(operator.neg)
class _Negation(AbstractTemplate):  # type: ignore[misc]
    """−lanes are lanes; LLVM makes the sign part of the next multiplication."""

    def generic(self, args: Any, _: Any) -> Any:
        return signature(args[0], args[0]) if isinstance(args[0], Lanes) else None


lower_builtin(operator.neg, Lanes)(lambda context, builder, sig, args: builder.fneg(args[0]))


@primitive
def fill(context: Any, like: Any, value: Any) -> Any:
    """Return `value` in every lane; `like` gives the width."""

    def lower(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        return _splat(builder, args[1], like)

    return like(like, types.float64), lower


@primitive
def where_less(context: Any, a: Any, b: Any, then: Any, otherwise: Any) -> Any:
    """Return `then` where a < b, else `otherwise`; a comparison with NaN is false."""
    kind = next((arg for arg in (a, b, then, otherwise) if isinstance(arg, Lanes)), types.float64)
    kinds = [arg if isinstance(arg, Lanes) else types.float64 for arg in (a, b, then, otherwise)]

    def lower(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        x, y, p, q = (
            value if isinstance(k, Lanes) else _splat(builder, value, kind)
            for value, k in zip(args, kinds, strict=True)
        )
        return builder.select(builder.fcmp_ordered("<", x, y), p, q)

    return kind(*kinds), lower


@primitive
def power_of_two(context: Any, shifted: Any) -> Any:
    """Return 2^k given k + 1.5·2^52: k stands in the low bits, from where it moves into the exponent."""

    def lower(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        integer = _ir(shifted, INT64)
        bias, fraction_bits = (ir.Constant(integer, _each(number, shifted)) for number in (1023, 52))
        exponent = builder.add(builder.bitcast(args[0], integer), bias)
        return builder.bitcast(builder.shl(exponent, fraction_bits), _ir(shifted))

    return shifted(shifted), lower


@primitive
def absolute(context: Any, value: Any) -> Any:
    """Return |value|."""

    def lower(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        return builder.call(_builtin(builder, "llvm.fabs", value, 1), args)

    return value(value), lower


@primitive
def with_sign(context: Any, value: Any, sign: Any) -> Any:
    """Return `value` with the sign of `sign`."""

    def lower(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        return builder.call(_builtin(builder, "llvm.copysign", value, 2), args)

    return value(value, sign), lower


def _builtin(builder: Any, name: str, kind: types.Type, arguments: int) -> Any:
    """Return one of LLVM's own functions of floats, for a float or lanes."""
    number = _ir(kind)
    suffix = f".v{kind.count}f64" if isinstance(kind, Lanes) else ".f64"
    return cgutils.get_or_insert_function(
        builder.module, ir.FunctionType(number, [number] * arguments), name + suffix
    )


# Memory


def _pointer(context: Any, builder: Any, sig: Any, args: Any, at: int, kind: types.Type) -> Any:
    """Return the address of array[index...], the arguments from position `at` on, as one of `kind`."""
    array_type = sig.args[at]
    array = context.make_array(array_type)(context, builder, args[at])
    shapes = cgutils.unpack_tuple(builder, array.shape, array_type.ndim)
    strides = cgutils.unpack_tuple(builder, array.strides, array_type.ndim)
    indices = args[at + 1 : at + 1 + array_type.ndim]
    address = cgutils.get_item_pointer2(context, builder, array.data, shapes, strides, "C", indices)
    return builder.bitcast(address, ir.PointerType(_ir(kind)))


@primitive
def at(context: Any, array: Any, index: Any) -> Any:
    """Return array[index], index ≥ 0; unlike [] it spends nothing on negative ones."""

    def lower(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        array_struct = context.make_array(array)(context, builder, args[0])
        return context.unpack_value(builder, array.dtype, builder.gep(array_struct.data, [args[1]], inbounds=True))

    return array.dtype(array, types.intp), lower


@primitive
def load(context: Any, like: Any, array: Any, row: Any, column: Any) -> Any:
    """Return array[row, column] and its right-hand neighbours; `like` gives the width."""

    def lower(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        value = builder.load(_pointer(context, builder, sig, args, 1, like))
        value.align = 8
        return value

    return like(like, array, types.intp, types.intp), lower


@primitive
def store(context: Any, array: Any, row: Any, column: Any, value: Any) -> Any:
    """Write `value` to array[row, column] and its right-hand neighbours."""

    def lower(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        builder.store(args[3], _pointer(context, builder, sig, args, 0, value), align=8)
        return context.get_dummy_value()

    return types.void(array, types.intp, types.intp, value), lower


# Across the lanes


@primitive
def first(context: Any, value: Any, count: Any) -> Any:
    """Return `value` with all lanes from `count` on set to 0."""

    def lower(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        if not isinstance(value, Lanes):
            return args[0]
        kind = ir.VectorType(INT64, value.count)
        index = ir.Constant(kind, list(range(value.count)))
        limit = builder.insert_element(ir.Constant(kind, ir.Undefined), args[1], ir.Constant(ir.IntType(32), 0))
        inside = builder.icmp_signed("<", index, _shuffle(builder, limit, limit, [0] * value.count))
        return builder.select(inside, args[0], ir.Constant(_ir(value), [0.0] * value.count))

    return value(value, types.int64), lower


@primitive
def total(context: Any, value: Any) -> Any:
    """Return the sum over the lanes."""

    def lower(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        rest, count = args[0], _count(value)
        while count > 1:
            count //= 2
            low = _shuffle(builder, rest, rest, list(range(count)))
            high = _shuffle(builder, rest, rest, list(range(count, 2 * count)))
            rest = builder.fadd(low, high)
        return builder.extract_element(rest, ir.Constant(ir.IntType(32), 0)) if _count(value) > 1 else rest

    return types.float64(value), lower


@primitive
def add_totals(context: Any, array: Any, index: Any, a: Any, b: Any, c: Any, d: Any) -> Any:
    """Add the sums over the lanes of a, b, c, d to array[index … index + 3]."""

    def lower(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        four = Lanes(4)
        place = _pointer(context, builder, sig, args, 0, four)
        count = _count(a)
        left, right = (_fold_pairs(builder, args[i], args[i + 1], count, block=1) for i in (2, 4))
        sums = _fold(builder, _fold_pairs(builder, left, right, count, block=2), count)
        old = builder.load(place)
        old.align = 8
        builder.store(builder.fadd(old, sums), place, align=8)
        return context.get_dummy_value()

    return types.void(array, types.intp, a, b, c, d), lower


def _fold(builder: Any, value: Any, count: int) -> Any:
    """Add the halves of a vector until four lanes are left."""
    while count > 4:
        count //= 2
        low = _shuffle(builder, value, value, list(range(count)))
        value = builder.fadd(low, _shuffle(builder, value, value, list(range(count, 2 * count))))
    return value


def _fold_pairs(builder: Any, a: Any, b: Any, count: int, block: int) -> Any:
    """Add neighbouring blocks of lanes within a and within b, and interleave the blocks that come out."""
    starts = range(0, count, 2 * block)
    even = [place + lane for start in starts for place in (start, count + start) for lane in range(block)]
    return builder.fadd(_shuffle(builder, a, b, even), _shuffle(builder, a, b, [place + block for place in even]))


# Lane by lane, where there is no formula for all of them


@primitive
def lane_count(context: Any, value: Any) -> Any:
    """Return how many lanes there are; 1 for a float."""

    def lower(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        return ir.Constant(INT64, _count(value))

    return types.int64(value), lower


@primitive
def lane(context: Any, value: Any, index: Any) -> Any:
    """Return one lane."""

    def lower(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        return builder.extract_element(*args) if isinstance(value, Lanes) else args[0]

    return types.float64(value, types.int64), lower


@primitive
def with_lane(context: Any, value: Any, index: Any, number: Any) -> Any:
    """Return `value` with one lane replaced."""

    def lower(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        return builder.insert_element(args[0], args[2], args[1]) if isinstance(value, Lanes) else args[2]

    return value(value, types.int64, types.float64), lower


def zeros(count: int) -> Any:
    """Make a compiled function without arguments that returns `count` lanes of 0, the prototype for `like`."""
    kind = Lanes(count)

    @primitive
    def make(context: Any) -> Any:
        return kind(), lambda context, builder, sig, args: ir.Constant(_ir(kind), [0.0] * count)

    return make


wide = zeros(2 * REGISTER)
narrow = zeros(REGISTER)
