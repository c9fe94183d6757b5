using System.Text.Json;

namespace ProductBalance.Web.Api.Activity;

/// <summary>A field before and after, in the form in which items have it; null where there was or is nothing.</summary>
/// <param name="Field">The path, such as impact.baseline.</param>
/// <param name="Before">What it was.</param>
/// <param name="After">What it is.</param>
public sealed record ChangedAnswer(string Field, JsonElement? Before, JsonElement? After);
