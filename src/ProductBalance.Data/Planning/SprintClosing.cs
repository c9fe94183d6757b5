namespace ProductBalance.Data.Planning;

/// <summary>What somebody says when a sprint is closed.</summary>
public sealed record SprintClosing
{
    /// <summary>What shall become of each unfinished item.</summary>
    public IReadOnlyList<UnfinishedChoice> Unfinished { get; init; } = [];

    /// <summary>Person-days that finished items really took, by their numbers; items of which nobody knows are left out.</summary>
    public IReadOnlyDictionary<int, double> ActualDays { get; init; } = new Dictionary<int, double>();
}
