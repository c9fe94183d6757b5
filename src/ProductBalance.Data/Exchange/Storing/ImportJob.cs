using ProductBalance.Data.Exchange.Reading;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>A file with the plan by which it is to be imported.</summary>
public sealed record ImportJob(string FileName, TableFile File, ImportPlan Plan, ImportLimits Limits)
{
    /// <summary>Whether what people have changed of an item stays, rather than what the file says of it.</summary>
    public bool KeepsEdits { get; init; }
}
