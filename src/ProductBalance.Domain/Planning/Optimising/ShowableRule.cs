using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>The review has small product items to show, and more of them in a tech-heavy sprint.</summary>
internal sealed class ShowableRule : PlanRule
{
    private readonly MixPolicy _mix;
    private readonly TechShare _share;
    private readonly LinearRow _isLight;
    private readonly List<(int Option, long One)> _small;

    public ShowableRule(MixPolicy mix, TechShare share, IEnumerable<PlanOption> options)
    {
        (_mix, _share) = (mix, share);
        _small = [.. options.Where(IsSmallAndShowable).Select(option => (option.Index, 1L))];
        _isLight = share.AtMost(mix.TechHeavyAt);
        Clauses =
        [
            [LinearRow.AtLeast(_small, mix.ShowableMin)],
            [_isLight, LinearRow.AtLeast(_small, mix.ShowableMinWhenTechHeavy)],
        ];
    }

    public override string Name =>
        $"Something to show: {_mix.ShowableMin}, of at most {PlanWords.Days(_mix.ShowableMaxDays)}; "
        + $"{_mix.ShowableMinWhenTechHeavy} when tech is above {PlanWords.Share(_mix.TechHeavyAt)}";

    internal override IReadOnlyList<IReadOnlyList<LinearRow>> Clauses { get; }

    internal override string Fault(IReadOnlyList<bool> taken)
    {
        var shown = _small.Count(each => taken[each.Option]);
        var sentence = $"{shown} small product items could be shown at the review, and {LeastOf(taken)} is the least";
        return _isLight.Holds(taken)
            ? $"{sentence}."
            : $"{sentence} when tech has {PlanWords.Share(_share.Of(taken))} of the effort.";
    }

    private int LeastOf(IReadOnlyList<bool> taken) =>
        _isLight.Holds(taken) ? _mix.ShowableMin : Math.Max(_mix.ShowableMin, _mix.ShowableMinWhenTechHeavy);

    private bool IsSmallAndShowable(PlanOption option) =>
        option.Candidate is { Showable: true, Kind: ItemKind.Product } candidate
        && PlanOption.SizeOf(candidate.Effort) <= PlanOption.RoomOf(_mix.ShowableMaxDays);
}
