using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Components;
using MudBlazor;
using ProductBalance.Data.Access;
using ProductBalance.Data.Scoring.Trial;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.TimeMachine;

/// <summary>Another score model on the items of today, side by side with the present order, before anybody accepts it.</summary>
public sealed partial class TimeMachinePage(
    TrialQueries trials,
    ModelQueries models,
    ProductStore products,
    StandingQueries standings,
    NavigationManager navigation,
    ISnackbar snackbar
) : ComponentBase, IDisposable
{
    private readonly FormState _state = new();
    private CancellationTokenSource? _trying;
    private IReadOnlyList<ModelVersionView> _versions = [];
    private TrialFields? _fields;
    private ProductSettings _origin = new() { Name = "" };
    private ProductSettings _tried = new() { Name = "" };
    private ModelTrial? _trial;
    private string _reason = "";
    private bool _mayAccept;
    private (Guid Product, int? Version)? _loaded;

    [Parameter]
    public required string Slug { get; set; }

    /// <summary>An earlier version to look at.</summary>
    [SupplyParameterFromQuery(Name = "version")]
    public string? VersionText { get; set; }

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    private int? Version => AddressText.Number(VersionText);

    private bool IsTrying => _trying is not null;

    public void Dispose() => _trying?.Cancel();

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded == (Product.Version, Version))
        {
            return;
        }

        _loaded = (Product.Version, Version);
        _mayAccept = (await standings.OfAsync(Actor, Product.Id, CancellationToken.None)).Allows(Permission.Configure);
        _versions = await models.VersionsAsync(Actor, Product.Id, CancellationToken.None);
        var looked = _versions.FirstOrDefault(version => version.Number == Version);
        _origin = Product.Settings;
        _fields = TrialFields.Of(looked?.Settings ?? Product.Settings);
        (_trial, _reason) = (null, "");
        if (looked is not null)
        {
            await TryAsync();
        }
    }

    private async Task TryAsync()
    {
        Cancel();
        using var trying = new CancellationTokenSource();
        _trying = trying;
        _tried = _fields!.ApplyTo(_origin); // shown before it can be tried
        try
        {
            await _state.SubmitAsync(async () =>
                _trial = await trials.TryAsync(Actor, Product.Id, _tried, trying.Token)
            );
        }
        catch (OperationCanceledException) when (trying.IsCancellationRequested)
        {
            // the person stopped it, or chose again; what was shown before stays
        }

        if (_trying == trying)
        {
            _trying = null;
        }
    }

    private void Cancel() => _trying?.Cancel();

    private async Task AcceptAsync()
    {
        Product? accepted = null;
        if (await _state.SubmitAsync(async () => accepted = await SaveAsync()) && accepted is not null)
        {
            snackbar.Add($"Accepted as version {accepted.ModelVersion}.", MudBlazor.Severity.Success);
            navigation.NavigateTo(PageUrls.Backlog(Slug));
        }
    }

    // A store asks for a reason where the model changes; here every acceptance is a decision.
    private Task<Product> SaveAsync() =>
        string.IsNullOrWhiteSpace(_reason)
            ? throw new ValidationException([
                new ValidationFailure("reason", "Say why: every rank may move, and people will ask."),
            ])
            : products.ConfigureAsync(
                Actor,
                Product.Id,
                new SettingsEdit(_origin, _tried, _reason),
                CancellationToken.None
            );
}
