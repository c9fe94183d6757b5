namespace ProductBalance.Domain.Impact;

/// <summary>Which driver turns the metric into money, and its figures.</summary>
public sealed record DriverInputs
{
    /// <summary>The way into money.</summary>
    public required DriverKind Type { get; init; }

    /// <summary>The figures by the names that <see cref="ValueDriver"/> lists.</summary>
    public IReadOnlyDictionary<string, SourcedEstimate> Inputs { get; init; } =
        new Dictionary<string, SourcedEstimate>();

    /// <summary>
    /// Change of the driver's quantity per unit of the metric, such as orders lost per second of page load. Null means 1:
    /// the metric is the driver's own quantity.
    /// </summary>
    public SourcedEstimate? EffectPerUnit { get; init; }

    /// <summary>Direct only: the evidence behind the stated value.</summary>
    public string? Basis { get; init; }

    /// <summary>Whether both say the same, whatever the order of their figures.</summary>
    public bool Equals(DriverInputs? other) =>
        other is not null
        && (Type, EffectPerUnit, Basis).Equals((other.Type, other.EffectPerUnit, other.Basis))
        && Inputs.Count == other.Inputs.Count
        && Inputs.All(input => other.Inputs.TryGetValue(input.Key, out var same) && same == input.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Type, EffectPerUnit, Basis, Inputs.Count);
}
