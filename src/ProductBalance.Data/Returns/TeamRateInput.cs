namespace ProductBalance.Data.Returns;

/// <summary>What a team costs from a day on, as a form says it.</summary>
/// <param name="From">The first day.</param>
/// <param name="People">How many people, those of a part of the week by their share.</param>
/// <param name="DayRate">Cost of one person-day in the product's currency.</param>
public sealed record TeamRateInput(DateOnly? From, double? People, decimal? DayRate);
