extension PhraseList {
  /// English expressions whose words do not have their own meaning: *red tape*, bureaucracy.
  ///
  /// A word after `+` has its own meaning: *money* of *hush money*.
  static let englishIdioms: PhraseList =
    """
    red_tape red_herring white_elephant black_+market lame_duck +loan_shark loan_sharks hot_potato
    hot_seat cold_feet cold_shoulder dead_end guinea_pig guinea_pigs wild_card swan_song snake_oil
    rat_race golden_handshake golden_parachute silver_lining glass_ceiling stumbling_block
    stepping_stone cherry_picking sour_grapes upper_hand sleight_of_hand hush_+money lip_service
    face_value deaf_ear blind_eye elbow_room rule_of_thumb smoke_screen smoking_gun fire_sale
    brain_drain sea_change shell_+company shell_+companies head_start bottom_line hard_line
    picket_line pipe_dream last_straw straw_poll straw_man back_burner kick_the_bucket nest_egg
    achilles_heel bread_and_butter piece_of_cake tooth_and_nail storm_in_a_teacup
    tip_of_the_iceberg powder_keg bread_winner rank_and_file house_of_cards
    """
}
