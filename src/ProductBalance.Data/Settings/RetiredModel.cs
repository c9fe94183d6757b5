using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Settings;

/// <summary>A version of what a product's scores rested on, kept when another one took its place.</summary>
public sealed class RetiredModel
{
    public required ProductId ProductId { get; init; }

    /// <summary>Its number, from 1.</summary>
    public required int ModelVersion { get; init; }

    /// <summary>The settings as they were to the end.</summary>
    public required ProductSettings Settings { get; init; }

    /// <summary>When the next version took its place (UTC).</summary>
    public required DateTimeOffset RetiredAt { get; init; }

    /// <summary>Who chose the next version.</summary>
    public required string RetiredBy { get; init; }

    /// <summary>Why, where somebody said so.</summary>
    public string? Reason { get; init; }
}
