using Microsoft.AspNetCore.Mvc;

namespace ProductBalance.Web.Api;

/// <summary>Which part of a list is asked for, and in which order.</summary>
public sealed record ListQuery
{
    /// <summary>How many entries a page has: 100 unless said otherwise, at most 1,000.</summary>
    [FromQuery(Name = "size")]
    public int? Size { get; init; }

    /// <summary>The <c>next</c> of the page before.</summary>
    [FromQuery(Name = "after")]
    public string? After { get; init; }

    /// <summary>What the entries have to be, as in <c>kind:tech team:"Web shop" checkout</c>.</summary>
    [FromQuery(Name = "filter")]
    public string? Filter { get; init; }

    /// <summary>By what they are ordered, as in <c>effort</c>; <c>-effort</c> turns it round.</summary>
    [FromQuery(Name = "sort")]
    public string? Sort { get; init; }
}
