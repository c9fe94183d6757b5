using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
using ProductBalance.Data.Mail;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Outgoing.Mail;

namespace ProductBalance.Web.Features.Following;

/// <summary>Where and when one wants mail.</summary>
public sealed partial class MailSection(MailPreferenceStore store, IOptions<MailOptions> options)
{
    private MailPreference? _preference;

    private MailFields _fields = new();

    private bool _isLoaded;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    /// <summary>The zone of the first one is the one that is offered.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Product> Products { get; set; }

    private bool IsOn => options.Value.IsOn;

    protected override async Task OnInitializedAsync()
    {
        await LoadAsync();
        _isLoaded = true;
    }

    protected override void OnParametersSet()
    {
        if (_preference is null && Products is [var first, ..])
        {
            _fields.TimeZone = first.Settings.TimeZone;
        }
    }

    private async Task LoadAsync()
    {
        _preference = await store.FindAsync(Actor, CancellationToken.None);
        if (_preference is not null)
        {
            _fields = MailFields.Of(_preference);
        }
    }

    private Task SaveAsync() => store.SaveAsync(Actor, _fields.ToInput(), CancellationToken.None);
}
