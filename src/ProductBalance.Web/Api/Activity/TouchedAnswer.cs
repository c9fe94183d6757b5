namespace ProductBalance.Web.Api.Activity;

/// <summary>An item that was touched.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Fields">What became different of it.</param>
public sealed record TouchedAnswer(int Number, IReadOnlyList<ChangedAnswer> Fields);
