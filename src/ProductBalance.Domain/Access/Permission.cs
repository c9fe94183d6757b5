namespace ProductBalance.Domain.Access;

/// <summary>One thing that a store method asks for before it does anything.</summary>
public enum Permission
{
    /// <summary>Read the product, except rates and other people's drafts of forms.</summary>
    Read,

    /// <summary>Comment and follow.</summary>
    Comment,

    /// <summary>Create items.</summary>
    CreateItem,

    /// <summary>Report threats and enter measurements.</summary>
    Report,

    /// <summary>Edit items that one asked for oneself or that are one's own team's.</summary>
    EditOwn,

    /// <summary>Edit any item.</summary>
    EditAny,

    /// <summary>Confirm threats.</summary>
    Confirm,

    /// <summary>Move items against their scores, for a time and with a reason.</summary>
    Override,

    /// <summary>Plan sprints, and choose the mix that they keep.</summary>
    Plan,

    /// <summary>Show what was prepared to readers without an account, and take it back.</summary>
    Publish,

    /// <summary>See what people cost.</summary>
    SeeRates,

    /// <summary>Import and undo imports.</summary>
    Import,

    /// <summary>Model, horizon, calendar, teams, rates, driver defaults, members.</summary>
    Configure,

    /// <summary>The installation: products, people, backups.</summary>
    Administer,
}
