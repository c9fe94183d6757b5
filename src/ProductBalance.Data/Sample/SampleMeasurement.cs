namespace ProductBalance.Data.Sample;

/// <summary>What somebody measured of a released item, some days ago.</summary>
/// <param name="Value">In the unit of its metric.</param>
/// <param name="DaysAgo">When.</param>
/// <param name="Source">Where the value comes from.</param>
/// <param name="By">The user name of who entered it.</param>
/// <param name="IsByBuild">Whether a build posted it by their token.</param>
public sealed record SampleMeasurement(double Value, int DaysAgo, string Source, string By, bool IsByBuild = false);
