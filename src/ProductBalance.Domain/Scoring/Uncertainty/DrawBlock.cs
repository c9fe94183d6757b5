using System.Runtime.InteropServices;

namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>
/// Draws of one item, in columns that are filled again and again, so that a run of any length needs the
/// memory of one block. Not for two threads at once.
/// </summary>
/// <param name="length">How many draws fit in.</param>
public sealed class DrawBlock(int length)
{
    private readonly List<double[]> _inputs = [];

    /// <summary>How many draws fit in.</summary>
    public int Length { get; } = length;

    /// <summary>Value a month at full effect, before confidence; 0 where the model has no money.</summary>
    public double[] Values { get; } = new double[length];

    /// <summary>What the draw is worth before effort, as the model has it.</summary>
    public double[] Worths { get; } = new double[length];

    /// <summary>The scores.</summary>
    public double[] Scores { get; } = new double[length];

    /// <summary>The efforts in person-days.</summary>
    public double[] Efforts { get; } = new double[length];

    /// <summary>See <see cref="DrawStanding"/>.</summary>
    public double[] Standings { get; } = new double[length];

    /// <summary>Which draws these are, each by its number from 0.</summary>
    internal int[] Numbers { get; } = new int[length];

    /// <summary>Names consecutive draws.</summary>
    internal void Number(int first, int count)
    {
        for (var i = 0; i < count; i++)
        {
            Numbers[i] = first + i;
        }
    }

    /// <summary>Room for the values of a model's inputs, or for what leads to them.</summary>
    internal ReadOnlySpan<double[]> Inputs(int count)
    {
        while (_inputs.Count < count)
        {
            _inputs.Add(new double[Length]);
        }

        return CollectionsMarshal.AsSpan(_inputs)[..count];
    }
}
