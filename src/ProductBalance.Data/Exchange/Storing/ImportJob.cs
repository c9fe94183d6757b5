using ProductBalance.Data.Exchange.Reading;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>A file with the plan by which it is to be imported.</summary>
public sealed record ImportJob(string FileName, TableFile File, ImportPlan Plan, ImportLimits Limits);
