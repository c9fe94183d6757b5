namespace ProductBalance.Data.Planning;

/// <summary>A holiday as a form describes it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Name">What it is called.</param>
public sealed record HolidayInput(DateOnly Day, string Name);
