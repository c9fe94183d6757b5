using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Scoring.WhatIf;

/// <summary>
/// For each input of an item, the smallest change that swaps it with another item. The order itself is asked, ties
/// included, and the border is found by halving: the change that is told swaps the two by construction, and one that is
/// smaller by a billionth of the input's range does not.
/// </summary>
public static class Swaps
{
    // A score may rise and fall along an input (a deadline that comes within reach), so the first change is looked for.
    private const int Steps = 64;
    private const int Halvings = 50;

    /// <summary>The changes, each of one input alone.</summary>
    /// <param name="place">The item's place outside the lights-on lane.</param>
    /// <param name="content">Its content, which passes <see cref="Readiness"/>.</param>
    /// <param name="other">The place of the other item.</param>
    /// <param name="context">The product's settings and the day.</param>
    public static IReadOnlyList<Swap> Of(RankInput place, ItemContent content, RankInput other, ScoringContext context)
    {
        var side = SideOf(place);
        return
        [
            .. from input in ChangeableInputs.Of(content, context)
            let needed = input.Ways.Select(way => FirstSwap(input, way)).OfType<(double Part, Estimate To)>()
            select new Swap(
                input.Name,
                input.Label,
                input.Unit,
                input.Current,
                needed.Any() ? needed.MinBy(change => change.Part).To : null
            ),
        ];

        int SideOf(RankInput item) => Math.Sign(Ranking.Order.Compare(item, other));

        bool? IsSwapped(ChangeableInput input, Estimate changed) =>
            ItemPlace.Of(place.Number, input.Into(changed), context) is { } moved ? SideOf(moved) != side : null;

        (double Part, Estimate To)? FirstSwap(ChangeableInput input, Func<double, Estimate> way)
        {
            var (stays, swaps) = (0.0, double.NaN);
            for (var step = 1; step <= Steps && double.IsNaN(swaps); step++)
            {
                var part = Math.Pow((double)step / Steps, 2); // small changes are looked at more closely
                switch (IsSwapped(input, way(part)))
                {
                    case true:
                        swaps = part;
                        break;
                    case false:
                        stays = part;
                        break;
                    default: // beyond its range; the border of the range may still lie behind that of the swap
                        step = Steps;
                        swaps = BeforeEnd(input, way, stays, part);
                        break;
                }
            }

            return double.IsNaN(swaps) ? null : Border(input, way, stays, swaps);
        }

        double BeforeEnd(ChangeableInput input, Func<double, Estimate> way, double inside, double outside)
        {
            for (var i = 0; i < Halvings; i++)
            {
                var middle = (inside + outside) / 2;
                (inside, outside) = IsSwapped(input, way(middle)) is null ? (inside, middle) : (middle, outside);
            }

            return IsSwapped(input, way(inside)) == true ? inside : double.NaN;
        }

        (double Part, Estimate To) Border(ChangeableInput input, Func<double, Estimate> way, double stays, double swaps)
        {
            for (var i = 0; i < Halvings; i++)
            {
                var middle = (stays + swaps) / 2;
                (stays, swaps) = IsSwapped(input, way(middle)) == true ? (stays, middle) : (middle, swaps);
            }

            return (swaps, way(swaps));
        }
    }
}
