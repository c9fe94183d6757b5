using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Settings;

/// <summary>Makes a product with its teams from three answers.</summary>
public sealed partial class NewProductPage(
    ProductStore store,
    ProductQueries products,
    TeamStore teams,
    IValidator<TeamInput> teamRules,
    IJSRuntime script,
    NavigationManager navigation
)
{
    private const string Import = "import";

    private readonly NewProductFields _fields = new();

    private Product? _made;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    /// <summary>What comes after the product: "import", or nothing.</summary>
    [SupplyParameterFromQuery]
    public string? Then { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await using var module = await script.InvokeAsync<IJSObjectReference>(
                "import",
                "./Features/Settings/NewProductPage.razor.js"
            );
            var guess = await module.InvokeAsync<string>("timeZone");
            if (TimeZoneInfo.TryFindSystemTimeZoneById(guess ?? "", out _))
            {
                _fields.TimeZone = guess!; // found above
                StateHasChanged();
            }
        }
    }

    private async Task CreateAsync()
    {
        var inputs = _fields.ToTeams();
        var faults = FaultsOf(inputs);
        if (faults.Count > 0)
        {
            throw new ValidationException(faults);
        }

        var taken = (await products.ListAsync(Actor, CancellationToken.None)).Select(product => product.Slug);
        var input = new ProductInput(ProductNames.SlugOf(_fields.Name, [.. taken]), _fields.ToSettings());
        _made = await store.CreateAsync(Actor, input, CancellationToken.None);
        foreach (var team in inputs)
        {
            await teams.AddAsync(Actor, _made.Id, team, CancellationToken.None);
        }
    }

    // Before the product is made, so that nothing is left half made.
    private List<ValidationFailure> FaultsOf(IReadOnlyList<TeamInput> inputs) =>
        [
            .. inputs.SelectMany(
                (input, index) => teamRules.Validate(input).Errors.Select(fault => AtItsField(fault, index))
            ),
            .. inputs
                .Select((input, index) => (input.Name, Index: index))
                .Where(team => inputs.Take(team.Index).Any(earlier => earlier.Name == team.Name))
                .Select(team => new ValidationFailure(
                    $"teams[{team.Index}].name",
                    "Two teams cannot have one name. Rename one."
                )),
        ];

    // The rate of each team comes from one question.
    private static ValidationFailure AtItsField(ValidationFailure fault, int index) =>
        fault.PropertyName == "dayRate"
            ? new("hourlyCost", "An hour costs 0 or more; leave it empty if you do not count people's time.")
            : new($"teams[{index}].{fault.PropertyName}", fault.ErrorMessage);

    private void Open() =>
        navigation.NavigateTo(
            Then == Import ? PageUrls.Import(_made!.Slug) : PageUrls.Backlog(_made!.Slug), // made when it was saved
            forceLoad: true
        );
}
