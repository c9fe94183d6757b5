using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace ProductBalance.Web.Api;

/// <summary>Which part of a list is asked for, and in which order.</summary>
public sealed record ListQuery
{
    [Description("How many entries a page has: 100 unless said otherwise, at most 1,000.")]
    [FromQuery(Name = "size")]
    public int? Size { get; init; }

    [Description("The next of the page before.")]
    [FromQuery(Name = "after")]
    public string? After { get; init; }

    [Description("What the entries have to be, as in kind:tech team:\"Web shop\" checkout.")]
    [FromQuery(Name = "filter")]
    public string? Filter { get; init; }

    [Description("By what they are ordered, as in effort; -effort turns it round.")]
    [FromQuery(Name = "sort")]
    public string? Sort { get; init; }
}
