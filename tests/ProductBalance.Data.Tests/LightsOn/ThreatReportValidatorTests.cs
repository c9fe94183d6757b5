using ProductBalance.Data.LightsOn;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.Tests.LightsOn;

public sealed class ThreatReportValidatorTests
{
    private static readonly ThreatReport Report = new(
        ThreatKind.Legal,
        "The contract ends",
        new(2027, 3, 1),
        ThreatSeverity.Severe,
        "the letter of 2 November"
    );

    private static readonly string Longest = new('x', 1_000);

    public static TheoryData<ThreatReport, string?> Reports() =>
        new()
        {
            { Report with { WhatHappens = Longest, Evidence = Longest }, null },
            { Report with { WhatHappens = Longest + "x" }, "WhatHappens" },
            { Report with { WhatHappens = "\u200B" }, "WhatHappens" },
            { Report with { WhatHappens = "a\0b" }, "WhatHappens" },
            { Report with { Evidence = Longest + "x" }, "Evidence" },
            { Report with { Evidence = " " }, "Evidence" },
            { Report with { Kind = (ThreatKind)9 }, "Kind" },
            { Report with { Severity = (ThreatSeverity)9 }, "Severity" },
        };

    [Theory]
    [MemberData(nameof(Reports))]
    public void Validate_NamesTheFieldInASentence(ThreatReport report, string? field)
    {
        var problems = new ThreatReportValidator().Validate(report).Errors;

        Assert.Equal(field is null ? [] : [field], problems.Select(problem => problem.PropertyName));
        Assert.All(problems, problem => Assert.DoesNotContain("'", problem.ErrorMessage));
    }
}
