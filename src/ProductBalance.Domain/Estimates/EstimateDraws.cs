using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ProductBalance.Domain.Estimates;

/// <summary>
/// The random numbers of one estimate, decided by its id alone: draw n is the same in every run, and an edit to one
/// estimate leaves the draws of all others as they are (common random numbers). The n-th number is computed from n, not
/// from the one before it, by SplitMix64 (Steele, Lea and Flood 2014), so any block of them can be made on its own. The
/// default value is the draws of seed 0.
/// </summary>
public readonly record struct EstimateDraws
{
    /// <summary>No standard normal draw is farther from 0 than this.</summary>
    public const double LargestNormal = 8.21;

    // 2⁻⁵²: with half a step added, the largest number is still below 1.
    private const double Step = 1.0 / (1L << 52);
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private const ulong BitsOfOne = 0x3FF0000000000000;
    private readonly ulong _seed;

    private EstimateDraws(ulong seed) => _seed = seed;

    /// <summary>The draws of an estimate with a stored id.</summary>
    public static EstimateDraws For(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        _ = id.TryWriteBytes(bytes);
        return new(
            Mix(
                Mix(BinaryPrimitives.ReadUInt64LittleEndian(bytes))
                    ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..])
            )
        );
    }

    /// <summary>The draws of an estimate that a text names, such as "item 7, effort"; the hash is FNV-1a.</summary>
    public static EstimateDraws For(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var hash = 0xCBF29CE484222325;
        foreach (var character in id)
        {
            hash = (hash ^ character) * 0x100000001B3;
        }

        return new(Mix(hash));
    }

    /// <summary>A uniform number above 0 and below 1.</summary>
    public double Uniform(int draw) => ((Mix(_seed + (Golden * (ulong)(draw + 1L))) >> 12) + 0.5) * Step;

    /// <summary>A standard normal number, Φ⁻¹ of <see cref="Uniform"/>, for <see cref="Distribution.Quantile"/>.</summary>
    public double Normal(int draw)
    {
        Span<double> one = [0];
        FillNormals(draw, one);
        return one[0];
    }

    /// <summary>Standard normal numbers of consecutive draws.</summary>
    /// <param name="first">The first draw, from 0.</param>
    /// <param name="normals">Takes one number for each draw from there on.</param>
    public void FillNormals(int first, Span<double> normals)
    {
        var counters = new Vector<ulong>(_seed + (Golden * (ulong)(first + 1L))) + (Vector<ulong>.Indices * Golden);
        var stride = new Vector<ulong>(Golden * (ulong)Vector<ulong>.Count);
        for (; normals.Length >= Vector<double>.Count; normals = normals[Vector<double>.Count..])
        {
            NormalQuantile.Of(Uniforms(counters)).CopyTo(normals);
            counters += stride;
        }

        Span<double> rest = stackalloc double[Vector<double>.Count];
        NormalQuantile.Of(Uniforms(counters)).CopyTo(rest);
        rest[..normals.Length].CopyTo(normals);
    }

    /// <summary>Standard normal numbers of draws anywhere in the run, each the same as in a block of all.</summary>
    /// <param name="numbers">The draws, each from 0.</param>
    /// <param name="normals">Takes one number for each of them.</param>
    public void FillNormals(ReadOnlySpan<int> numbers, Span<double> normals)
    {
        var counters = MemoryMarshal.Cast<double, ulong>(normals);
        for (var i = 0; i < numbers.Length; i++)
        {
            counters[i] = _seed + (Golden * (ulong)(numbers[i] + 1L));
        }

        var lanes = MemoryMarshal.Cast<double, Vector<double>>(normals);
        foreach (ref var lane in lanes)
        {
            lane = NormalQuantile.Of(Uniforms(Vector.AsVectorUInt64(lane)));
        }

        foreach (ref var rest in normals[(lanes.Length * Vector<double>.Count)..])
        {
            rest = NormalQuantile.Of(Uniforms(new Vector<ulong>(BitConverter.DoubleToUInt64Bits(rest))))[0];
        }
    }

    // The bits are set as the fraction of a number from 1 to 2, which no rounding touches.
    private static Vector<double> Uniforms(Vector<ulong> counters)
    {
        var fraction = Mix(counters) >> 12;
        var oneAndMore = Vector.AsVectorDouble(fraction | new Vector<ulong>(BitsOfOne));
        return oneAndMore - new Vector<double>(1 - (Step / 2));
    }

    private static Vector<ulong> Mix(Vector<ulong> bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }

    private static ulong Mix(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
