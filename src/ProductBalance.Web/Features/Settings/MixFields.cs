using ProductBalance.Domain.Planning;

namespace ProductBalance.Web.Features.Settings;

/// <summary>A mix policy while a form is filled in; shares are in per cent.</summary>
public sealed class MixFields
{
    private const double Hundred = 100;

    // The validator refuses it, with a sentence.
    private const int NotGiven = -1;

    public double? TechShareMin { get; set; }

    public double? TechShareMax { get; set; }

    public double? TechHeavyAt { get; set; }

    public int? ShowableMin { get; set; }

    public int? ShowableMinWhenTechHeavy { get; set; }

    public double? ShowableMaxDays { get; set; }

    public string Reason { get; set; } = "";

    public static MixFields Of(MixPolicy policy) =>
        new()
        {
            TechShareMin = InPercent(policy.TechShareMin),
            TechShareMax = InPercent(policy.TechShareMax),
            TechHeavyAt = InPercent(policy.TechHeavyAt),
            ShowableMin = policy.ShowableMin,
            ShowableMinWhenTechHeavy = policy.ShowableMinWhenTechHeavy,
            ShowableMaxDays = policy.ShowableMaxDays,
        };

    public MixPolicy ToPolicy() =>
        new()
        {
            TechShareMin = (TechShareMin ?? NotGiven) / Hundred,
            TechShareMax = (TechShareMax ?? NotGiven) / Hundred,
            TechHeavyAt = (TechHeavyAt ?? NotGiven) / Hundred,
            ShowableMin = ShowableMin ?? NotGiven,
            ShowableMinWhenTechHeavy = ShowableMinWhenTechHeavy ?? NotGiven,
            ShowableMaxDays = ShowableMaxDays ?? NotGiven,
        };

    private static double InPercent(double share) => Math.Round(share * Hundred, 2);
}
